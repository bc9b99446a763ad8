using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Mails;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class IncomingMailMapping : IEntityTypeConfiguration<IncomingMailRow>
{
    public void Configure(EntityTypeBuilder<IncomingMailRow> builder)
    {
        builder.ToTable("incoming_mails");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.Mark, TextLength.Sha256);
        builder.Text(row => row.Address, TextLength.Email);
        builder.Text(row => row.Name, TextLength.Name);
        builder.Text(row => row.Subject, TextLength.Line);
        builder.LongText(row => row.Body);
        builder.LongText(row => row.Files);
        builder.Property(row => row.State).IsConcurrencyToken();
        builder.OptionalText(row => row.Ticket, TextLength.TicketNumber);
        builder.OptionalText(row => row.DecidedBy, TextLength.UserName);
        builder.OptionalText(row => row.Ground, TextLength.Line);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.Ticket });
        // a gateway that sends one again finds it here
        builder.HasIndex(row => new { row.Tenant, row.Mark }).IsUnique();
        builder.HasIndex(row => new { row.Tenant, row.State, row.ReceivedAt });
    }
}
