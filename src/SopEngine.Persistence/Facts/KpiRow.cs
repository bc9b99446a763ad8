using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Facts;

/// <summary>
/// One figure of a month, quarter, half or whole year of a region, ready made: a median cannot be added up from days. A row with no <see cref="Count"/> is one that the SOPs do not know. Made anew
/// by a pass whenever its facts change.
/// </summary>
public sealed record KpiRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required PeriodKind Kind { get; init; }

    /// <summary>The period's first day in the region.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Empty for all of the region.</summary>
    public required string Sop { get; init; }

    /// <summary>The code of its definition.</summary>
    public required string Kpi { get; init; }

    /// <summary>The part of it; empty for the whole.</summary>
    public required string Facet { get; init; }

    /// <summary>In its unit.</summary>
    public double? Value { get; init; }

    public double? P90 { get; init; }

    public double? Mean { get; init; }

    /// <summary>The same of durations, in milliseconds; a median may lie half a one between two. The mean to a thousandth.</summary>
    public double? ValueMs { get; init; }

    public long? P90Ms { get; init; }

    public double? MeanMs { get; init; }

    public long? Count { get; init; }

    public long? Part { get; init; }

    public long? Whole { get; init; }
}
