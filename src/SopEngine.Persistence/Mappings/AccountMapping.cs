using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Mappings;

internal sealed class AccountMapping : IEntityTypeConfiguration<AccountRow>
{
    public void Configure(EntityTypeBuilder<AccountRow> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(row => new { row.Tenant, row.UserName });
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.Name, TextLength.Name);
        builder.Text(row => row.Post, TextLength.Name);
        builder.OptionalText(row => row.Unit, TextLength.Slug);
        builder.OptionalText(row => row.Email, TextLength.Email);
        builder.OptionalText(row => row.Phone, TextLength.Phone);
        builder.OptionalText(row => row.FeedKeyHash, TextLength.Sha256);
        builder.OptionalText(row => row.PasswordHash, TextLength.Line);
        builder.Text(row => row.SecurityStamp, TextLength.Name);
        builder.Versioned();
        builder.HasIndex(row => new { row.Tenant, row.Id }).IsUnique();
    }
}
