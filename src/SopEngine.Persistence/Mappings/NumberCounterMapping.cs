using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Numbers;

namespace SopEngine.Persistence.Mappings;

internal sealed class NumberCounterMapping : IEntityTypeConfiguration<NumberCounterRow>
{
    public void Configure(EntityTypeBuilder<NumberCounterRow> builder)
    {
        builder.ToTable("number_counters");
        builder.HasKey(row => new { row.Tenant, row.Pattern, row.Year });
        builder.Text(row => row.Pattern, TextLength.Name);
        builder.Versioned();
    }
}
