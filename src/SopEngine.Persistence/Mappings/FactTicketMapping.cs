using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Domain.Facts;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class FactTicketMapping : IEntityTypeConfiguration<TicketFact>
{
    public void Configure(EntityTypeBuilder<TicketFact> builder)
    {
        builder.ToTable("fact_tickets");
        builder.HasKey(row => new { row.Tenant, row.Ticket });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.OptionalText(row => row.Topic, TextLength.Slug);
        builder.OptionalText(row => row.Class, TextLength.Slug);
        builder.OptionalText(row => row.TicketType, TextLength.Slug);
        builder.Text(row => row.Channel, TextLength.Slug);
        builder.OptionalText(row => row.Unit, TextLength.Slug);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.ChangeSeq });
        builder.HasIndex(row => new { row.Tenant, row.SubmittedOn });
        builder.HasIndex(row => new { row.Tenant, row.ClosedOn });
    }
}
