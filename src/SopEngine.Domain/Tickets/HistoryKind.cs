namespace SopEngine.Domain.Tickets;

/// <summary>What a history entry tells. Written in camel case in the API.</summary>
public enum HistoryKind
{
    Filed,
    StepStarted,
    StepCompleted,
    Claimed,
    Released,
    Assigned,
    Signed,
    Extended,
    Arrived,
    Cancelled,
    Commented,
    Paused,
    Resumed,
    Reopened,
    Withdrawn,
    Linked,
    Merged,
    Reclassified,
    Adjusted,
    Skipped,
    Forced,
    Reminded,
    LadderClimbed,
    EscalationProposed,
    Relaid,
    Called,
    ReportedBack,
    Closed,
}
