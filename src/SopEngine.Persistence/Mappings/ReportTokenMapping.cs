using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Reporting;

namespace SopEngine.Persistence.Mappings;

internal sealed class ReportTokenMapping : IEntityTypeConfiguration<ReportTokenRow>
{
    public void Configure(EntityTypeBuilder<ReportTokenRow> builder)
    {
        builder.ToTable("report_tokens");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.Label, TextLength.Name);
        builder.Text(row => row.TokenHash, TextLength.Sha256);
        builder.Versioned();
        builder.HasIndex(row => new { row.Tenant, row.TokenHash }).IsUnique();
    }
}
