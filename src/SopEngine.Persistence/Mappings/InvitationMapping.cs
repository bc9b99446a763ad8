using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Mappings;

internal sealed class InvitationMapping : IEntityTypeConfiguration<InvitationRow>
{
    public void Configure(EntityTypeBuilder<InvitationRow> builder)
    {
        builder.ToTable("invitations");
        builder.HasKey(row => new { row.Tenant, row.TokenHash });
        builder.Text(row => row.TokenHash, TextLength.Sha256);
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Versioned();
    }
}
