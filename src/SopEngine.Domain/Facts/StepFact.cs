using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>
/// One visit to one row, measured: what analysts count. Times spent are whole milliseconds, so that sums of them are exact. Names nobody.
/// </summary>
public sealed record StepFact : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>Number within the ticket, from 1: the work item's.</summary>
    public required int Ordinal { get; init; }

    public string Sop { get; init; } = "";

    public int Revision { get; init; }

    public string? Topic { get; init; }

    public string? Class { get; init; }

    public string Step { get; init; } = "";

    public Phase Phase { get; init; }

    public string Lane { get; init; } = "";

    public OwnerSide Owner { get; init; }

    /// <summary>False for a row that the flow need not pass.</summary>
    public bool Gating { get; init; }

    public int Visit { get; init; }

    /// <summary>From 1; a new one begins whenever the requester has a ticket given back to him, or reopens it. A row's time is allowed once a round.</summary>
    public int Round { get; init; }

    public string? Unit { get; init; }

    public WorkItemState State { get; init; }

    public DateTime ActiveAt { get; init; }

    public DateTime? ClaimedAt { get; init; }

    public DateTime? EndedAt { get; init; }

    public string? Outcome { get; init; }

    public bool Skipped { get; init; }

    /// <summary>What its ending was: the ticket done, an escalation, a giving back to the requester, a reopening.</summary>
    public bool Resolved { get; init; }

    public bool Escalated { get; init; }

    public bool GivenBack { get; init; }

    public bool Reopened { get; init; }

    /// <summary>The clock of its own, by number; null without a target, and where the rows of a ticket share one.</summary>
    public int? Clock { get; init; }

    /// <summary>The calendar it is counted on.</summary>
    public string Calendar { get; init; } = "";

    public TimeReading Reading { get; init; }

    /// <summary>The time allowed for the row, in milliseconds; null without a target.</summary>
    public long? TargetMs { get; init; }

    /// <summary>True where this visit's target belongs to what the ticket is allowed: of a row once a round, so that going round in circles buys no time.</summary>
    public bool Allows { get; init; }

    /// <summary>When it was due; once passed, it stays, whatever happens to the clock afterwards. Null without a target and while it stands.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>The day of the due time in the region.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The due time that passed before the visit ended.</summary>
    public DateTime? MissedAt { get; init; }

    public StepSla Sla { get; init; }

    /// <summary>Working time from when it could be acted on to its end, less where it stood, in milliseconds; null while it lasts.</summary>
    public long? WorkingMs { get; init; }

    /// <summary>The same as its promise counts it: plain time where that is promised in calendar hours.</summary>
    public long? UsedMs { get; init; }

    /// <summary>Plain time from when it could be acted on to its end, nothing taken off.</summary>
    public long? CalendarMs { get; init; }

    /// <summary>Working time after it was due, less where it stood; 0 in time, null while it lasts.</summary>
    public long? LateMs { get; init; }

    public int Pauses { get; init; }

    /// <summary>Working time of pauses that are over, as the calendar counts it and as the promise does.</summary>
    public long PausedMs { get; init; }

    public long PausedUsedMs { get; init; }

    public long PausedLateMs { get; init; }

    /// <summary>The part of <see cref="PausedMs"/> in which the requester was waited for.</summary>
    public long PausedForRequesterMs { get; init; }

    /// <summary>Since when it stands; null while it does not.</summary>
    public DateTime? PausedSince { get; init; }

    public bool PausedForRequester { get; init; }

    /// <summary>Raised by a pass after every change, in the order in which changes were saved; null until then. For reading only what changed.</summary>
    public long? ChangeSeq { get; init; }
}
