namespace SopEngine.Domain.Tenants;

/// <summary>Somebody with an account in a region. The user name is what work, history and messages name.</summary>
public sealed record Person
{
    public required string UserName { get; init; }

    public required string Name { get; init; }

    /// <summary>The post as printed on screens; empty for none.</summary>
    public string Post { get; init; } = "";

    /// <summary>The unit he belongs to, by id; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>Where mails to him go; null for none.</summary>
    public string? Email { get; init; }

    /// <summary>The telephone that messages go to; null for none.</summary>
    public string? Phone { get; init; }

    public IReadOnlyList<RoleHolding> Holds { get; init; } = [];

    public bool HasRole(string role) => Holds.Any(held => held.Role == role);
}
