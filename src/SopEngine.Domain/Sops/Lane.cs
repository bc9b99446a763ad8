namespace SopEngine.Domain.Sops;

/// <summary>A column under Pelaksana: the only place where "who" is set.</summary>
public sealed record Lane
{
    public required string Id { get; init; }

    /// <summary>The performer's name in the region's own words.</summary>
    public required string Label { get; init; }

    /// <summary>What the column head prints where it is not the label (Batam prints 1 to 4); null otherwise.</summary>
    public string? Head { get; init; }

    /// <summary>True for the lane of whoever files the ticket.</summary>
    public bool Requester { get; init; }

    /// <summary>Roles (jabatan) whose holders act in this lane; any one of them may. Empty for requester and external lanes.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>True for a party without an account; an officer of <see cref="ActedBy"/> records what it did.</summary>
    public bool External { get; init; }

    /// <summary>The lane whose officers act for an external party, by id.</summary>
    public string? ActedBy { get; init; }

    /// <summary>How the unit whose holders act is found for one ticket; null means any holder of the role.</summary>
    public UnitRule? Unit { get; init; }

    /// <summary>The field whose answer names the person who gets the work (Banten row 4 names the technician of row 5); null for nobody in particular.</summary>
    public string? Holder { get; init; }
}
