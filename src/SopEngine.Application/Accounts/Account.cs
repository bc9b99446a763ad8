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

    public bool Disabled { get; init; }

    public bool Demo { get; init; }
}
