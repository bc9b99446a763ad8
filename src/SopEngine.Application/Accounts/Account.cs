using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Accounts;

/// <summary>Somebody who can sign in to a region, with what a sign-in must know.</summary>
public sealed record Account
{
    public required Guid Id { get; init; }

    public required Person Person { get; init; }

    public string? Email { get; init; }

    /// <summary>Null until a password has been chosen.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>Changes with whatever ends all sign-ins of the person.</summary>
    public required string SecurityStamp { get; init; }

    /// <summary>UTC; signing in is refused before it.</summary>
    public DateTime? LockoutEnd { get; init; }

    public int AccessFailedCount { get; init; }

    /// <summary>Since when signing in takes a code besides the password, UTC; null while it does not.</summary>
    public DateTime? SecondFactorAt { get; init; }

    /// <summary>Whether a role that he holds today asks for a code which he has not set up.</summary>
    public bool OwesSecondFactor(TenantProfile tenant) => SecondFactorAt is null && tenant.SecondFactorRoles.Any(Person.HasRole);

    public bool Disabled { get; init; }

    public bool Demo { get; init; }
}
