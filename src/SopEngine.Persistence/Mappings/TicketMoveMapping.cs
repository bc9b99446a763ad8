using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class TicketMoveMapping : IEntityTypeConfiguration<TicketMoveRow>
{
    public void Configure(EntityTypeBuilder<TicketMoveRow> builder)
    {
        builder.ToTable("ticket_moves");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.Seq });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.LongText(row => row.Certificate);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
    }
}
