using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets;

/// <summary>One visit to one row by one lane.</summary>
public sealed record WorkItem
{
    /// <summary>Number within the ticket, from 1, never reused.</summary>
    public required int Ordinal { get; init; }

    public required string Step { get; init; }

    public required string Lane { get; init; }

    /// <summary>How often the row has been begun on this ticket, this time included; a pass between lanes is the same visit.</summary>
    public required int Visit { get; init; }

    public required OwnerSide Owner { get; init; }

    public required WorkItemState State { get; init; }

    /// <summary>User name of who has claimed it or was given it; null while it is anybody's of the lane.</summary>
    public string? Assignee { get; init; }

    /// <summary>Roles whose holders may act; those of the lane unless a ladder changed them.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The unit whose holders may act; null for any.</summary>
    public string? Unit { get; init; }

    /// <summary>True when the row was begun by being given back.</summary>
    public bool Returned { get; init; }

    /// <summary>When it could first be acted on.</summary>
    public required DateTime ActiveAt { get; init; }

    public DateTime? ClaimedAt { get; init; }

    public DateTime? EndedAt { get; init; }

    public string? EndedBy { get; init; }

    public string? Outcome { get; init; }

    /// <summary>True when it ended without being done: "apabila diperlukan", or skipped by authority.</summary>
    public bool Skipped { get; init; }

    /// <summary>The clock it runs on, by number; null without a target. <see cref="Wait"/> is the clock of its longest wait.</summary>
    public int? Clock { get; init; }

    public int? Wait { get; init; }

    public DateTime? PausedAt { get; init; }

    /// <summary>Whom it waits for while paused: <c>requester</c> or a name.</summary>
    public string? Awaiting { get; init; }

    /// <summary>How often its time was extended.</summary>
    public int Extensions { get; init; }

    /// <summary>User names of who has signed so far.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>The number of the ticket that this row called; null for none.</summary>
    public string? Called { get; init; }

    public bool IsOpen => State is WorkItemState.Open or WorkItemState.Claimed;

    /// <summary>True when the requester, and nobody else, can make it go on.</summary>
    public bool AwaitsRequester => Owner == OwnerSide.Requester || Awaiting == TicketState.RequesterParty;
}
