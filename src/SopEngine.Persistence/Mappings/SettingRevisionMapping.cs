using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Settings;

namespace SopEngine.Persistence.Mappings;

internal sealed class SettingRevisionMapping : IEntityTypeConfiguration<SettingRevisionRow>
{
    public void Configure(EntityTypeBuilder<SettingRevisionRow> builder)
    {
        builder.ToTable("setting_revisions");
        builder.HasKey(row => new { row.Tenant, row.Subject, row.Number });
        builder.Text(row => row.Subject, TextLength.Slug);
        builder.LongText(row => row.Text);
        builder.Text(row => row.Sha256, TextLength.Sha256);
        builder.Text(row => row.MadeBy, TextLength.UserName);
        builder.LongText(row => row.Ground);
        builder.Versioned();
    }
}
