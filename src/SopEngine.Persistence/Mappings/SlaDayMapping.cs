using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Facts;

namespace SopEngine.Persistence.Mappings;

internal sealed class SlaDayMapping : IEntityTypeConfiguration<SlaDayRow>
{
    public void Configure(EntityTypeBuilder<SlaDayRow> builder)
    {
        builder.ToTable("sla_days");
        builder.HasKey(row => new { row.Tenant, row.On, row.Sop, row.Revision, row.Phase });
        builder.Text(row => row.Sop, TextLength.Slug);
    }
}
