using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Accounts;

/// <summary>Somebody who can sign in to a region.</summary>
public sealed class AccountRow : ITenantOwned, IVersioned, IStamped
{
    static string IStamped.Subject => StampSubject.People;

    public required TenantId Tenant { get; init; }

    /// <summary>In lower case: the one form in which work, history and messages name a person.</summary>
    public required string UserName { get; init; }

    public required Guid Id { get; init; }

    public required string Name { get; set; }

    public string Post { get; set; } = "";

    public string? Unit { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    /// <summary>SHA-256 of the key in the address of his calendar feed; null while he has none.</summary>
    public string? FeedKeyHash { get; set; }

    /// <summary>Null until a password has been chosen: nobody can sign in with one.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with whatever ends all sign-ins of the person.</summary>
    public required string SecurityStamp { get; set; }

    public DateTime? LockoutEnd { get; set; }

    public int AccessFailedCount { get; set; }

    /// <summary>Since when signing in takes a code besides the password, UTC; null while it does not.</summary>
    public DateTime? SecondFactorAt { get; set; }

    public bool Disabled { get; set; }

    /// <summary>True for the accounts that exist in Development only.</summary>
    public bool Demo { get; set; }

    public int Version { get; set; }
}
