using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Deliveries;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class DeliveryMapping : IEntityTypeConfiguration<DeliveryRow>
{
    public void Configure(EntityTypeBuilder<DeliveryRow> builder)
    {
        builder.ToTable("deliveries");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.OptionalText(row => row.Step, TextLength.Slug);
        builder.Text(row => row.Template, TextLength.Slug);
        builder.OptionalText(row => row.Recipient, TextLength.UserName);
        builder.Text(row => row.Address, TextLength.Email);
        builder.Text(row => row.Subject, TextLength.Line);
        builder.LongText(row => row.Body);
        builder.OptionalText(row => row.Answer, TextLength.Line);
        builder.OptionalText(row => row.DecidedBy, TextLength.UserName);
        builder.OptionalText(row => row.Ground, TextLength.Line);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.Ticket });
        builder.HasIndex(row => new { row.Tenant, row.State, row.EndedAt });
        // those that are done have no instant, and stand in no page of it
        builder.HasIndex(row => new { row.Tenant, row.RunAt, row.Id });
    }
}
