using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Facts;

namespace SopEngine.Persistence.Mappings;

internal sealed class KpiMapping : IEntityTypeConfiguration<KpiRow>
{
    public void Configure(EntityTypeBuilder<KpiRow> builder)
    {
        builder.ToTable("kpis");
        builder.HasKey(row => new { row.Tenant, row.Kind, row.Start, row.Sop, row.Kpi, row.Facet });
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.Text(row => row.Kpi, TextLength.Word);
        builder.Text(row => row.Facet, TextLength.Word);
        builder.Ignore(row => row.Value).Ignore(row => row.P90).Ignore(row => row.Mean).Ignore(row => row.ValueMs).Ignore(row => row.MeanMs);
    }
}
