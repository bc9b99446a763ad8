using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Facts;

/// <summary>
/// One figure of a month, quarter, half or whole year of a region, ready made: a median cannot be added up from days. A row with no <see cref="Count"/> is one that the SOPs do not know. Made anew
/// by a pass whenever its facts change.
/// </summary>
public sealed record KpiRow : ITenantOwned
{
    /// <summary>Of a unit.</summary>
    public const double Billionths = 1_000_000_000;

    /// <summary>Of a millisecond.</summary>
    public const double Thousandths = 1_000;

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

    /// <summary>In billionths of its unit: whole numbers are ordered alike by every database.</summary>
    public long? ValueBillionths { get; init; }

    public long? P90Billionths { get; init; }

    public long? MeanBillionths { get; init; }

    /// <summary>The same of durations, in microseconds: a median may lie half a millisecond between two.</summary>
    public long? ValueUs { get; init; }

    public long? P90Ms { get; init; }

    public long? MeanUs { get; init; }

    /// <summary>In its unit; kept as <see cref="ValueBillionths"/>.</summary>
    public double? Value { get => ValueBillionths / Billionths; init => ValueBillionths = Nearest(value * Billionths); }

    public double? P90 { get => P90Billionths / Billionths; init => P90Billionths = Nearest(value * Billionths); }

    public double? Mean { get => MeanBillionths / Billionths; init => MeanBillionths = Nearest(value * Billionths); }

    /// <summary>In milliseconds, to a thousandth; kept as <see cref="ValueUs"/>.</summary>
    public double? ValueMs { get => ValueUs / Thousandths; init => ValueUs = Nearest(value * Thousandths); }

    public double? MeanMs { get => MeanUs / Thousandths; init => MeanUs = Nearest(value * Thousandths); }

    public long? Count { get; init; }

    public long? Part { get; init; }

    public long? Whole { get; init; }

    private static long? Nearest(double? value) => value is { } known ? (long)Math.Round(known, MidpointRounding.AwayFromZero) : null;
}
