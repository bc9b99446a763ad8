using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Trails;

namespace SopEngine.Persistence.Mappings;

internal sealed class DayEntriesMapping : IEntityTypeConfiguration<DayEntriesRow>
{
    public void Configure(EntityTypeBuilder<DayEntriesRow> builder)
    {
        builder.ToTable("day_entries");
        builder.HasKey(row => new { row.Tenant, row.Ticket, row.FirstSeq });
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.LastHash, TextLength.Sha256);
        builder.HasIndex(row => new { row.Tenant, row.Day, row.Ticket });
    }
}
