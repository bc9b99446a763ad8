using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Facts;

/// <summary>One day of one revision of an SOP, summed up over its tickets. Days are the region's. Made anew by a pass whenever its facts change.</summary>
public sealed record TicketDayRow : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required DateOnly On { get; init; }

    public required string Sop { get; init; }

    public required int Revision { get; init; }

    public int Submitted { get; init; }

    /// <summary>Resolved for the first time.</summary>
    public int Resolved { get; init; }

    public int Closed { get; init; }

    public int Rejected { get; init; }

    public int Withdrawn { get; init; }

    public int AutoClosed { get; init; }

    /// <summary>Tickets counted end to end: kept to, and not, up to resolution and up to closing.</summary>
    public int SlaMet { get; init; }

    public int SlaMissed { get; init; }

    public int ClosingMet { get; init; }

    public int ClosingMissed { get; init; }

    /// <summary>Tickets that closed without a row skipped or forced.</summary>
    public int Conforming { get; init; }

    /// <summary>Open at the end of the day: with the provider, with the requester, and resolved but not closed.</summary>
    public int OpenProvider { get; init; }

    public int OpenRequester { get; init; }

    public int OpenResolved { get; init; }
}
