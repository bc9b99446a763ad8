using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Accounts;

/// <summary>A link that can be used once to choose a password.</summary>
public sealed class InvitationRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    /// <summary>SHA-256 of the token in the link; the token itself is not kept.</summary>
    public required string TokenHash { get; init; }

    public required string UserName { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public DateTime? UsedAt { get; set; }

    /// <summary>Of two that use the link at once, one does.</summary>
    public int Version { get; set; }
}
