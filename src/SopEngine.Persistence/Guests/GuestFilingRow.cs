using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Guests;

/// <summary>A filing by somebody without an account, until he confirms that the address is his. Personal; forgotten when it is not confirmed in time.</summary>
public sealed class GuestFilingRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the key in the link that he is sent.</summary>
    public required string KeyHash { get; init; }

    public required string Address { get; init; }

    /// <summary>JSON: what is to be filed.</summary>
    public required string Request { get; init; }

    public required DateTime At { get; init; }

    public required DateTime ExpiresAt { get; init; }

    /// <summary>The ticket it became; null while it is not confirmed.</summary>
    public string? Ticket { get; set; }
}
