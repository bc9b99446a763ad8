using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People;

/// <summary>Somebody with an account, and all that he holds, held, or is to hold.</summary>
public sealed record PersonEntry
{
    /// <summary>The name to sign in with, in lower case.</summary>
    public required string UserName { get; init; }

    public required string Name { get; init; }

    /// <summary>As printed under the name.</summary>
    public string Post { get; init; } = "";

    public string? Unit { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public bool Closed { get; init; }

    /// <summary>False until he has chosen a password.</summary>
    public bool SignedIn { get; init; }

    /// <summary>Whether signing in takes a code.</summary>
    public bool Coded { get; init; }

    public IReadOnlyList<HeldPost> Held { get; init; } = [];

    /// <summary>The person as work sees him on a day; null for nobody, because the account is closed.</summary>
    public Person? On(DateOnly day) => Closed ? null : new Person
    {
        UserName = UserName,
        Name = Name,
        Post = Post,
        Unit = Unit,
        Email = Email,
        Phone = Phone,
        Holds = [.. Held.Where(held => held.HoldsOn(day)).OrderBy(held => held.Ordinal).Select(held => new RoleHolding(held.Role, held.Unit) { Kind = held.Kind, Instead = held.Instead })],
    };

    /// <summary>What an admin who changes the person had before him: equal as long as nobody changed it.</summary>
    public string Seen => $"{Name}\n{Post}\n{Unit}\n{Email}\n{Phone}";
}
