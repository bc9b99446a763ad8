using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;

namespace SopEngine.Persistence.Mappings;

internal sealed class SopMapping : IEntityTypeConfiguration<SopRow>
{
    public void Configure(EntityTypeBuilder<SopRow> builder)
    {
        builder.ToTable("sops");
        builder.HasKey(row => new { row.Tenant, row.Sop });
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.Versioned();
    }
}
