using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Views;

/// <summary>One visit to one row. <see cref="Id"/> is <c>NUMBER.ORDINAL</c>; instants carry the region's offset.</summary>
public sealed record WorkItemView
{
    public required string Id { get; init; }

    /// <summary>The ticket's number.</summary>
    public required string Ticket { get; init; }

    public required int Ordinal { get; init; }

    public required string Sop { get; init; }

    public required string Subject { get; init; }

    public required string Step { get; init; }

    public required string StepNo { get; init; }

    public required string Activity { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>The lane's id; <see cref="LaneLabel"/> is what people read.</summary>
    public required string Lane { get; init; }

    public required string LaneLabel { get; init; }

    public required WorkItemState State { get; init; }

    public required TicketStatus TicketStatus { get; init; }

    /// <summary>User name; null while it is anybody's of the lane.</summary>
    public string? Assignee { get; init; }

    public string? AssigneeName { get; init; }

    /// <summary>The unit whose holders act, by name; null for any.</summary>
    public string? Unit { get; init; }

    public required DateTimeOffset ActiveAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The year whose calendar is not set, so that <see cref="DueAt"/> cannot be counted; null otherwise.</summary>
    public int? UnsetYear { get; init; }

    /// <summary>The clock it runs on, as <c>NUMBER.cORDINAL</c>; null without a target.</summary>
    public string? Clock { get; init; }

    public DateTimeOffset? PausedAt { get; init; }

    /// <summary>Whom it waits for while paused: <c>requester</c> or a name.</summary>
    public string? Awaiting { get; init; }

    /// <summary>True when the row was begun by being given back.</summary>
    public bool Returned { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? EndedBy { get; init; }

    /// <summary>The answer that ended it; null while open.</summary>
    public string? Outcome { get; init; }

    /// <summary>User names of who has signed so far.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];

    /// <summary>The ticket that this row called; null for none.</summary>
    public string? Called { get; init; }

    /// <summary>The questions that bring the Kelengkapan it waits for, to whoever may bring it; while it is not empty the row cannot be taken, nor ended by an answer that goes on.</summary>
    public IReadOnlyList<FieldView> MissingRequirements { get; init; } = [];

    public required FormView Form { get; init; }

    public required IReadOnlyList<OutcomeView> Outcomes { get; init; }

    /// <summary>What the caller may do with it now, of claim, release, assign, complete, supply.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];

    /// <summary>Who can be given the work; empty where the caller may not assign it.</summary>
    public IReadOnlyList<OptionView> Candidates { get; init; } = [];
}
