using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Facts;

/// <summary>One day of one phase of one revision of an SOP, summed up: visits by the day they were due. Days are the region's. Made anew by a pass whenever its facts change.</summary>
public sealed record SlaDayRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required DateOnly On { get; init; }

    public required string Sop { get; init; }

    public required int Revision { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>Measured visits that were due on the day.</summary>
    public int Due { get; init; }

    public int Met { get; init; }

    public int Missed { get; init; }

    /// <summary>Working time of the day for which measured visits of the phase were late, in milliseconds.</summary>
    public long LateMs { get; init; }

    /// <summary>Visits that were late at some time of the day.</summary>
    public int Late { get; init; }
}
