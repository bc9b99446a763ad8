using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;

namespace SopEngine.Persistence.Trails;

/// <summary>The sealed day of a region: one root over all entries of its tickets' histories that came that day. Written once, never changed.</summary>
public sealed class DayRecordRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required DateOnly Day { get; init; }

    public required string Root { get; init; }

    /// <summary>The hash of the record of the day before.</summary>
    public required string Previous { get; init; }

    public required string Hash { get; init; }

    public required int Entries { get; init; }

    public required int Tickets { get; init; }

    /// <summary>Random. It is in the tree with the counts, so that the root does not give them away.</summary>
    public required string Salt { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ComputedAt { get; init; }

    public DayRecord ToRecord() => new(Tenant, Day, Root, ComputedAt, Previous, Hash);
}
