using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class FactDeviationMapping : IEntityTypeConfiguration<DeviationFact>
{
    public void Configure(EntityTypeBuilder<DeviationFact> builder)
    {
        builder.ToTable("fact_deviations");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Ordinal });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.OptionalText(row => row.Step, TextLength.Slug);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.On });
    }
}
