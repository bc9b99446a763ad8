using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Stamps;

namespace SopEngine.Persistence.Mappings;

internal sealed class StampMapping : IEntityTypeConfiguration<StampRow>
{
    public void Configure(EntityTypeBuilder<StampRow> builder)
    {
        builder.ToTable("stamps");
        builder.HasKey(row => new { row.Tenant, row.Subject });
        builder.Text(row => row.Subject, TextLength.Slug);
    }
}
