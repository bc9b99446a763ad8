using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class FactClockMapping : IEntityTypeConfiguration<ClockFact>
{
    public void Configure(EntityTypeBuilder<ClockFact> builder)
    {
        builder.ToTable("fact_clocks");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Ordinal });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.OptionalText(row => row.Step, TextLength.Slug);
        builder.OptionalText(row => row.Of, TextLength.Slug);
        builder.Text(row => row.Calendar, TextLength.Slug);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
    }
}
