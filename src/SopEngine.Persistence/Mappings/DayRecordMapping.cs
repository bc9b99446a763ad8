using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Trails;

namespace SopEngine.Persistence.Mappings;

internal sealed class DayRecordMapping : IEntityTypeConfiguration<DayRecordRow>
{
    public void Configure(EntityTypeBuilder<DayRecordRow> builder)
    {
        builder.ToTable("day_records");
        // of two hosts that seal a day, one is saved
        builder.HasKey(row => new { row.Tenant, row.Day });
        builder.Text(row => row.Root, TextLength.Sha256);
        builder.Text(row => row.Previous, TextLength.Sha256);
        builder.Text(row => row.Hash, TextLength.Sha256);
        builder.Text(row => row.Salt, TextLength.Sha256);
    }
}
