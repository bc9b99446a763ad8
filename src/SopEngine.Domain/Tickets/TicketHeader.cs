using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets;

/// <summary>What is true of a ticket as a whole. Holds no personal text: the requester stands here by user name only.</summary>
public sealed record TicketHeader
{
    public required string Number { get; init; }

    public required string Sop { get; init; }

    public required int Revision { get; init; }

    public string? Topic { get; init; }

    public string? Class { get; init; }

    public string? TicketType { get; init; }

    public required string Channel { get; init; }

    /// <summary>User name of the requester; null when it was filed for somebody without an account.</summary>
    public string? Requester { get; init; }

    /// <summary>User name of who typed it in.</summary>
    public required string FiledBy { get; init; }

    public bool OnBehalf { get; init; }

    /// <summary>When the letter, call or message came in, where that was before the filing.</summary>
    public DateTime? ReceivedAt { get; init; }

    /// <summary>When it was filed.</summary>
    public required DateTime OpenedAt { get; init; }

    public DateTime? SubmittedAt { get; init; }

    public DateTime? FirstResponseAt { get; init; }

    public DateTime? AcceptedAt { get; init; }

    public DateTime? FirstResolvedAt { get; init; }

    /// <summary>When it was last declared done; null while it is not, or no longer.</summary>
    public DateTime? ResolvedAt { get; init; }

    public DateTime? ConfirmedAt { get; init; }

    public DateTime? ClosedAt { get; init; }

    /// <summary>How it ended; null while it runs.</summary>
    public ClosureKind? ClosureKind { get; init; }

    /// <summary>How it will have ended once it closes, as an outcome on the way said.</summary>
    public ClosureKind? PendingClosure { get; init; }

    public int Escalations { get; init; }

    public int Returns { get; init; }

    public int Reopenings { get; init; }

    /// <summary>Wrongly recorded times that were corrected.</summary>
    public int Adjustments { get; init; }

    /// <summary>Rows skipped or forced by authority.</summary>
    public int Deviations { get; init; }

    /// <summary>The clock by topic that the rows share, by number; null for none.</summary>
    public int? TopicClock { get; init; }

    public TicketCaller? Caller { get; init; }

    /// <summary>Whether it is the one ticket of an outage, whose parts are told what is said and done on it.</summary>
    public bool Outage { get; init; }

    public IReadOnlyList<TicketLink> Links { get; init; } = [];
}
