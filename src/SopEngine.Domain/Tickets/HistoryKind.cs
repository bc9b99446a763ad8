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
    AlarmRetried,
    AlarmSkipped,
    Closed,
    PaperSigned,

    /// <summary>A row began without all of its Kelengkapan and waits for it.</summary>
    Held,

    /// <summary>Kelengkapan that a row waited for was brought.</summary>
    Supplied,

    OutageDeclared,
    OutageHeard,
    Unlinked,

    /// <summary>The ticket goes on by another revision of its SOP, whose number is the entry's outcome.</summary>
    RevisionMoved,
}
