using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Calendars;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Mappings;

internal sealed class CalendarVersionMapping : IEntityTypeConfiguration<CalendarVersionRow>
{
    public void Configure(EntityTypeBuilder<CalendarVersionRow> builder)
    {
        builder.ToTable("calendar_versions");
        builder.HasKey(row => new { row.Tenant, row.Number });
        builder.LongText(row => row.Region);
        builder.LongText(row => row.Book);
        builder.LongText(row => row.Ground);
        builder.Text(row => row.Sha256, TextLength.Sha256);
        builder.Text(row => row.FilesSha256, TextLength.Sha256);
        builder.Text(row => row.MadeBy, TextLength.UserName);
        builder.OptionalText(row => row.AppliedBy, TextLength.UserName);
        builder.Versioned();
    }
}
