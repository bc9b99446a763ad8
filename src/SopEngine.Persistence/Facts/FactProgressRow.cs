using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Facts;

/// <summary>How far the pass over a region's facts has come.</summary>
public sealed class FactProgressRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    /// <summary>The number last given to a changed fact.</summary>
    public long LastChange { get; set; }

    /// <summary>The last day whose sums are whole; null before the first.</summary>
    public DateOnly? SummedUntil { get; set; }

    /// <summary>Which sums the days before <see cref="SummedUntil"/> have; null where a program summed them that made fewer.</summary>
    public int? Sums { get; set; }

    public int Version { get; set; }
}
