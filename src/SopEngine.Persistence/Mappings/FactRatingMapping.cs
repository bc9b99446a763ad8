using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class FactRatingMapping : IEntityTypeConfiguration<RatingFact>
{
    public void Configure(EntityTypeBuilder<RatingFact> builder)
    {
        builder.ToTable("fact_ratings");
        builder.HasKey(row => new { row.Tenant, row.Ticket });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.On });
    }
}
