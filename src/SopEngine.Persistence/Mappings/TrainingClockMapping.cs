using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Training;

namespace SopEngine.Persistence.Mappings;

internal sealed class TrainingClockMapping : IEntityTypeConfiguration<TrainingClockRow>
{
    public void Configure(EntityTypeBuilder<TrainingClockRow> builder)
    {
        builder.ToTable("training_clocks");
        builder.HasKey(row => row.Tenant);
        builder.OptionalText(row => row.SetBy, TextLength.UserName);
        builder.Versioned();
    }
}
