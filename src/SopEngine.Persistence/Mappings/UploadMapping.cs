using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Files;

namespace SopEngine.Persistence.Mappings;

internal sealed class UploadMapping : IEntityTypeConfiguration<UploadRow>
{
    public void Configure(EntityTypeBuilder<UploadRow> builder)
    {
        builder.ToTable("uploads");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Versioned();
        builder.Text(row => row.Name, TextLength.Name);
        builder.OptionalText(row => row.Sha256, TextLength.Sha256);
        builder.Text(row => row.UploadedBy, TextLength.UserName);
        builder.HasIndex(row => new { row.Tenant, row.CompletedAt, row.StartedAt });
    }
}
