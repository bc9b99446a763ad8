using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Numbers;

/// <summary>The last number given out for a pattern in a year.</summary>
public sealed class NumberCounterRow : ITenantOwned, IVersioned
{
    public required TenantId Tenant { get; init; }

    public required string Pattern { get; init; }

    /// <summary>0 for patterns that do not start anew each year.</summary>
    public required int Year { get; init; }

    public int Last { get; set; }

    public int Version { get; set; }
}
