using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class ClockMapping : IEntityTypeConfiguration<ClockRow>
{
    public void Configure(EntityTypeBuilder<ClockRow> builder)
    {
        builder.ToTable("clocks");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Ordinal });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.OptionalText(row => row.Step, TextLength.Slug);
        builder.LongText(row => row.PauseReason);
        builder.LongText(row => row.Awaiting);
        builder.Text(row => row.Calendar, TextLength.Slug);
        builder.LongText(row => row.Target);
        builder.LongText(row => row.Pauses);
        builder.LongText(row => row.Extensions);
        builder.OptionalText(row => row.Of, TextLength.Slug);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.State, row.DueAt });
    }
}
