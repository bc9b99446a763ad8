using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Reporting;

namespace SopEngine.Persistence.Mappings;

internal sealed class ReportReadMapping : IEntityTypeConfiguration<ReportReadRow>
{
    public void Configure(EntityTypeBuilder<ReportReadRow> builder)
    {
        builder.ToTable("report_reads");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.Query, TextLength.Line);
        builder.HasIndex(row => new { row.Tenant, row.At });
    }
}
