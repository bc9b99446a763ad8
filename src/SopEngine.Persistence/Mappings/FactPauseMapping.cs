using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class FactPauseMapping : IEntityTypeConfiguration<PauseFact>
{
    public void Configure(EntityTypeBuilder<PauseFact> builder)
    {
        builder.ToTable("fact_pauses");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Item, row.Ordinal });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.Text(row => row.Step, TextLength.Slug);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
    }
}
