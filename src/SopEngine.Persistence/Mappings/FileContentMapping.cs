using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Files;

namespace SopEngine.Persistence.Mappings;

internal sealed class FileContentMapping : IEntityTypeConfiguration<FileContentRow>
{
    public void Configure(EntityTypeBuilder<FileContentRow> builder)
    {
        builder.ToTable("file_contents");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasOne<FileRow>().WithOne().HasForeignKey<FileContentRow>(row => new { row.Tenant, row.Id }).OnDelete(DeleteBehavior.Cascade);
    }
}
