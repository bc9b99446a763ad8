using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Facts;

namespace SopEngine.Persistence.Mappings;

internal sealed class TicketDayMapping : IEntityTypeConfiguration<TicketDayRow>
{
    public void Configure(EntityTypeBuilder<TicketDayRow> builder)
    {
        builder.ToTable("ticket_days");
        builder.HasKey(row => new { row.Tenant, row.On, row.Sop, row.Revision });
        builder.Text(row => row.Sop, TextLength.Slug);
    }
}
