using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Calendars;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class CalendarMoveMapping : IEntityTypeConfiguration<CalendarMoveRow>
{
    public void Configure(EntityTypeBuilder<CalendarMoveRow> builder)
    {
        builder.ToTable("calendar_moves");
        builder.HasKey(row => new { row.Tenant, row.Number, row.Ticket, row.Clock });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.HasOne<CalendarVersionRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Number }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.Ticket });
    }
}
