using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Mappings;

internal sealed class SecondFactorMapping : IEntityTypeConfiguration<SecondFactorRow>
{
    public void Configure(EntityTypeBuilder<SecondFactorRow> builder)
    {
        builder.ToTable("second_factors");
        builder.HasKey(row => new { row.Tenant, row.UserName });
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.Secret, TextLength.Unbounded);
        builder.Text(row => row.PaperCodes, TextLength.Unbounded);
        builder.Versioned();
        builder.HasOne<AccountRow>().WithOne().HasForeignKey<SecondFactorRow>(row => new { row.Tenant, row.UserName });
    }
}
