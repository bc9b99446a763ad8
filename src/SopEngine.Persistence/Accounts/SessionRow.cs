using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Accounts;

/// <summary>One sign-in: from when somebody proved who he is until he is out again. Kept for a time after its end.</summary>
public sealed class SessionRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    /// <summary>By which it is named in lists; opens nothing.</summary>
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of what the cookie or token carries, 256 random bits; those themselves are not kept.</summary>
    public required string KeyHash { get; init; }

    public required string UserName { get; init; }

    public required SessionKind Kind { get; init; }

    /// <summary>The account's stamp when it began: with another stamp it is over.</summary>
    public required string SecurityStamp { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Began { get; init; }

    /// <summary>The last request, UTC, a few minutes too early at most.</summary>
    public required DateTime SeenAt { get; set; }

    /// <summary>When it ends at the latest, UTC.</summary>
    public required DateTime EndsAt { get; init; }

    /// <summary>When somebody ended it, UTC; null while nobody did.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Browser and system in a few words, as the browser itself said; empty when it said nothing.</summary>
    public required string Device { get; init; }

    /// <summary>The network address that signed in; empty when it is not known.</summary>
    public required string Address { get; init; }
}
