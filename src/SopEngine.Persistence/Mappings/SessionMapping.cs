using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Mappings;

internal sealed class SessionMapping : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("sessions");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.KeyHash, TextLength.Sha256);
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.SecurityStamp, TextLength.Name);
        builder.Text(row => row.Device, TextLength.Slug);
        builder.Text(row => row.Address, TextLength.Slug);
        builder.HasIndex(row => new { row.Tenant, row.KeyHash }).IsUnique();
        builder.HasIndex(row => new { row.Tenant, row.UserName, row.Began });
        builder.HasIndex(row => new { row.Tenant, row.EndsAt });
    }
}
