using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Trails;

/// <summary>Entries of one ticket, without gaps, that are in the root of a day. Every sealed entry is in one such row.</summary>
public sealed class DayEntriesRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    public required int FirstSeq { get; init; }

    public required int LastSeq { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The hash of the last of them, which stands for all before it.</summary>
    public required string LastHash { get; init; }
}
