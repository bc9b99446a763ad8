using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class WorkItemMapping : IEntityTypeConfiguration<WorkItemRow>
{
    public void Configure(EntityTypeBuilder<WorkItemRow> builder)
    {
        builder.ToTable("work_items");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Ordinal });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.Step, TextLength.Slug);
        builder.Text(row => row.Lane, TextLength.Slug);
        builder.OptionalText(row => row.Assignee, TextLength.UserName);
        builder.OptionalText(row => row.Unit, TextLength.Slug);
        builder.OptionalText(row => row.EndedBy, TextLength.UserName);
        builder.OptionalText(row => row.Outcome, TextLength.Slug);
        builder.LongText(row => row.Awaiting);
        builder.OptionalText(row => row.Called, TextLength.TicketNumber);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        // a role's id, or a person's name behind one letter
        builder.OptionalText(row => row.Inbox, TextLength.UserName + 1);
        builder.HasIndex(row => new { row.Tenant, row.Inbox, row.InboxAt, row.Ticket, row.Ordinal });
        builder.HasIndex(row => new { row.Tenant, row.Assignee, row.State, row.DueAt });
    }
}
