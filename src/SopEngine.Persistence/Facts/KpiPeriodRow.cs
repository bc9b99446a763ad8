using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Facts;

/// <summary>A period of a region whose figures are kept, and as at when they were last told.</summary>
public sealed class KpiPeriodRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    public required PeriodKind Kind { get; init; }

    /// <summary>The first day in the region.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? ToldAt { get; set; }

    /// <summary>True when tickets that may count here have changed since.</summary>
    public bool Stale { get; set; }

    public int Version { get; set; }
}
