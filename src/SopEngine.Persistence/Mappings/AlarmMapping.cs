using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class AlarmMapping : IEntityTypeConfiguration<AlarmRow>
{
    public void Configure(EntityTypeBuilder<AlarmRow> builder)
    {
        builder.ToTable("alarms");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Ordinal });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.OptionalText(row => row.Failure, TextLength.Line);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        // in the order a pass takes them, so that a page of a thousand alarms of one instant is read without sorting them
        builder.HasIndex(row => new { row.Tenant, row.RunAt, row.Ticket, row.Ordinal });
    }
}
