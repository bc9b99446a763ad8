using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Facts;

/// <summary>One day of one kind of deviation from one revision of an SOP, summed up. Days are the region's. Made anew by a pass whenever its facts change.</summary>
public sealed record DeviationDayRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required DateOnly On { get; init; }

    public required string Sop { get; init; }

    public required int Revision { get; init; }

    public required DeviationKind Kind { get; init; }

    public int Deviations { get; init; }

    /// <summary>On how many tickets; one that deviated twice that day counts once.</summary>
    public int Tickets { get; init; }
}
