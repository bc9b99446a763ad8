using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Files;

namespace SopEngine.Persistence.Mappings;

internal sealed class FilePartMapping : IEntityTypeConfiguration<FilePartRow>
{
    public void Configure(EntityTypeBuilder<FilePartRow> builder)
    {
        builder.ToTable("file_parts");
        builder.HasKey(row => new { row.Tenant, row.Upload, row.Number });
        builder.Property(row => row.Upload).ValueGeneratedNever();
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.HasOne<UploadRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Upload }).OnDelete(DeleteBehavior.Cascade);
    }
}
