namespace SopEngine.Domain.Tenants;

/// <summary>A role held by a person: for one unit, or for all of them when <see cref="Unit"/> is null.</summary>
public sealed record RoleHolding(string Role, string? Unit = null)
{
    public HoldingKind Kind { get; init; }

    /// <summary>The holder for whom it is held meanwhile, by user name: his work can be gone on with. Null for nobody in particular.</summary>
    public string? Instead { get; init; }

    /// <summary>Whether it covers work that belongs to a unit (null: to none in particular).</summary>
    public bool Covers(string? unit) => Unit is null || unit is null || Unit == unit;
}
