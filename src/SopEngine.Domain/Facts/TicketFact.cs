using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Facts;

/// <summary>One ticket, measured. Times spent are whole milliseconds. Names nobody.</summary>
public sealed record TicketFact : ITenantOwned
{
    public required TenantId Tenant { get; init; }

    public required string Ticket { get; init; }

    /// <summary>The history entry up to which this counts.</summary>
    public int Seq { get; init; }

    public string Sop { get; init; } = "";

    public int Revision { get; init; }

    public string? Topic { get; init; }

    public string? Class { get; init; }

    public string? TicketType { get; init; }

    public string Channel { get; init; } = "";

    public bool OnBehalf { get; init; }

    /// <summary>The unit of the provider that had it last.</summary>
    public string? Unit { get; init; }

    /// <summary>How many units of the provider have had it.</summary>
    public int Units { get; init; }

    public TicketStatus Status { get; init; }

    public ClosureKind? Closure { get; init; }

    public DateTime? ReceivedAt { get; init; }

    public DateTime OpenedAt { get; init; }

    public DateTime? SubmittedAt { get; init; }

    /// <summary>The days of milestones are those in the region.</summary>
    public DateOnly? SubmittedOn { get; init; }

    public DateTime? FirstResponseAt { get; init; }

    public DateOnly? FirstResponseOn { get; init; }

    /// <summary>The first end of a row that decides whether and by whom it is handled.</summary>
    public DateTime? FirstTriagedAt { get; init; }

    public DateOnly? FirstTriagedOn { get; init; }

    public DateTime? AcceptedAt { get; init; }

    public DateTime? FirstResolvedAt { get; init; }

    public DateOnly? FirstResolvedOn { get; init; }

    public DateTime? ResolvedAt { get; init; }

    public DateOnly? ResolvedOn { get; init; }

    public DateTime? ConfirmedAt { get; init; }

    public DateTime? ClosedAt { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public DateTime? FirstReturnedAt { get; init; }

    public DateTime? LastReturnedAt { get; init; }

    public DateTime? FirstEscalatedAt { get; init; }

    public DateTime? FirstReopenedAt { get; init; }

    public int Escalations { get; init; }

    public int Returns { get; init; }

    public int Reopenings { get; init; }

    public int Adjustments { get; init; }

    /// <summary>Deviations of all kinds, late rows among them.</summary>
    public int Deviations { get; init; }

    /// <summary>Rows skipped, and places forced, by authority.</summary>
    public int Overrides { get; init; }

    public int Steps { get; init; }

    public int Clocks { get; init; }

    /// <summary>Working time from submission to the first answer of a person.</summary>
    public long? ResponseMs { get; init; }

    /// <summary>Working time from submission to the first and to the last resolution, less the requester's waits; null while not resolved.</summary>
    public long? FirstResolutionMs { get; init; }

    public long? ResolutionMs { get; init; }

    /// <summary>Plain time from submission to the last resolution, nothing taken off.</summary>
    public long? ResolutionCalendarMs { get; init; }

    /// <summary>Working time from the last resolution to the requester's confirmation.</summary>
    public long? ConfirmationMs { get; init; }

    /// <summary>What the SOP or the topic promises for the ticket as a whole, once for every time it was begun; 0 without such a promise.</summary>
    public long PromisedMs { get; init; }

    /// <summary>Time used and time allowed up to the last resolution.</summary>
    public long? UsedMs { get; init; }

    public long? AllowedMs { get; init; }

    public StepSla Sla { get; init; }

    /// <summary>When it counts: met, when it was resolved; missed, when the time allowed ran out.</summary>
    public DateTime? SlaAt { get; init; }

    public DateOnly? SlaOn { get; init; }

    /// <summary>The last instant at which no more is or was used than allowed, if nothing happens before; null while only the requester can go on, and when it is resolved.</summary>
    public DateTime? AllowanceEndsAt { get; init; }

    /// <summary>Time used and time allowed up to closing.</summary>
    public long? ClosingUsedMs { get; init; }

    public long? ClosingAllowedMs { get; init; }

    public StepSla ClosingSla { get; init; }

    /// <summary>Working time that was the requester's, and the provider's by phase, up to closing; null while open.</summary>
    public long? RequesterMs { get; init; }

    public long? IntakeMs { get; init; }

    public long? TriageMs { get; init; }

    public long? WorkMs { get; init; }

    public long? EscalateMs { get; init; }

    public long? ApproveMs { get; init; }

    public long? ConfirmMs { get; init; }

    public long? CloseMs { get; init; }

    /// <inheritdoc cref="StepFact.ChangeSeq"/>
    public long? ChangeSeq { get; init; }

    /// <summary>The provider's working time in a phase; null while open, and where the SOP does not have the phase.</summary>
    public long? MsOf(Phase phase) => phase switch
    {
        Phase.Intake => IntakeMs,
        Phase.Triage => TriageMs,
        Phase.Work => WorkMs,
        Phase.Escalate => EscalateMs,
        Phase.Approve => ApproveMs,
        Phase.Confirm => ConfirmMs,
        Phase.Close => CloseMs,
    };
}
