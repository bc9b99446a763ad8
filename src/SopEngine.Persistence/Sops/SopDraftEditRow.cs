using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Sops;

/// <summary>A draft after one change: whole, so that any of them can be gone back to.</summary>
public sealed class SopDraftEditRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required int Draft { get; init; }

    /// <summary>From 1 in each draft, rising; no number is given twice.</summary>
    public required int Number { get; init; }

    /// <summary>The definition as canonical JSON, sound or not.</summary>
    public required string Definition { get; init; }

    /// <summary>What was changed, in a few Indonesian words.</summary>
    public required string What { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>Which sending of a form it came from: the same is not done twice. Null for none.</summary>
    public string? Operation { get; init; }

    /// <summary>JSON: the national template that it comes from and how its parts were answered up to here; null where it comes from none.</summary>
    public string? Lineage { get; init; }
}
