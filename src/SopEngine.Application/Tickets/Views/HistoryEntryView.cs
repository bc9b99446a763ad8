using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Views;

/// <summary>One thing that happened to a ticket, with its place in the hash chain.</summary>
public sealed record HistoryEntryView
{
    public required int Seq { get; init; }

    public required DateTimeOffset At { get; init; }

    public required HistoryKind Kind { get; init; }

    public string? Step { get; init; }

    public string? StepNo { get; init; }

    public string? Activity { get; init; }

    /// <summary>The visit, by number.</summary>
    public int? Item { get; init; }

    public string? Outcome { get; init; }

    public string? OutcomeLabel { get; init; }

    /// <summary>User name, or <c>system</c>.</summary>
    public required string Actor { get; init; }

    public required string ActorName { get; init; }

    public string? Post { get; init; }

    public string? OnBehalfOf { get; init; }

    public string? Ground { get; init; }

    /// <summary>False for what only officers may read.</summary>
    public bool Public { get; init; } = true;

    public IReadOnlyList<AnswerView>? Answers { get; init; }

    public required string Hash { get; init; }
}
