using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Facts;

namespace SopEngine.Persistence.Mappings;

internal sealed class DeviationDayMapping : IEntityTypeConfiguration<DeviationDayRow>
{
    public void Configure(EntityTypeBuilder<DeviationDayRow> builder)
    {
        builder.ToTable("deviation_days");
        builder.HasKey(row => new { row.Tenant, row.On, row.Sop, row.Revision, row.Kind });
        builder.Text(row => row.Sop, TextLength.Slug);
    }
}
