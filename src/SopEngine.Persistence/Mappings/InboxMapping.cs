using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Inbox;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class InboxMapping : IEntityTypeConfiguration<InboxRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> builder)
    {
        builder.ToTable("inbox");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.Recipient, TextLength.UserName);
        builder.OptionalText(row => row.Ticket, TextLength.TicketNumber);
        builder.OptionalText(row => row.Step, TextLength.Slug);
        builder.Text(row => row.Template, TextLength.Slug);
        builder.Text(row => row.Subject, TextLength.Line);
        builder.LongText(row => row.Body);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.Ticket });
        builder.HasIndex(row => new { row.Tenant, row.Recipient, row.At });
    }
}
