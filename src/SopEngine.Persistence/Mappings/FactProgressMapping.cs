using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Facts;

namespace SopEngine.Persistence.Mappings;

internal sealed class FactProgressMapping : IEntityTypeConfiguration<FactProgressRow>
{
    public void Configure(EntityTypeBuilder<FactProgressRow> builder)
    {
        builder.ToTable("fact_progress");
        builder.HasKey(row => row.Tenant);
        builder.Versioned();
    }
}
