using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Facts;

namespace SopEngine.Persistence.Mappings;

internal sealed class KpiPeriodMapping : IEntityTypeConfiguration<KpiPeriodRow>
{
    public void Configure(EntityTypeBuilder<KpiPeriodRow> builder)
    {
        builder.ToTable("kpi_periods");
        builder.HasKey(row => new { row.Tenant, row.Kind, row.Start });
        builder.Versioned();
    }
}
