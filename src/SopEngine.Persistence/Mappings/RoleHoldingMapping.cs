using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Mappings;

internal sealed class RoleHoldingMapping : IEntityTypeConfiguration<RoleHoldingRow>
{
    public void Configure(EntityTypeBuilder<RoleHoldingRow> builder)
    {
        builder.ToTable("role_holdings");
        builder.HasKey(row => new { row.Tenant, row.UserName, row.Ordinal });
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.Role, TextLength.Slug);
        builder.OptionalText(row => row.Unit, TextLength.Slug);
        builder.OptionalText(row => row.Instead, TextLength.UserName);
        builder.OptionalText(row => row.Letter, TextLength.Name);
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.UserName }).OnDelete(DeleteBehavior.Restrict);
    }
}
