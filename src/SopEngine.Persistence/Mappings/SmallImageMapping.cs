using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Files;

namespace SopEngine.Persistence.Mappings;

internal sealed class SmallImageMapping : IEntityTypeConfiguration<SmallImageRow>
{
    public void Configure(EntityTypeBuilder<SmallImageRow> builder)
    {
        builder.ToTable("small_images");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<FileRow>().WithOne().HasForeignKey<SmallImageRow>(row => new { row.Tenant, row.Id }).OnDelete(DeleteBehavior.Cascade);
    }
}
