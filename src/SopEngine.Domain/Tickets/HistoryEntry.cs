namespace SopEngine.Domain.Tickets;

/// <summary>
/// One thing that happened to a ticket: who, in what post, for whom, when, why, and which slots of the state it changed. Append-only. Texts that may be personal
/// (<see cref="Ground"/>, <see cref="OnBehalfOf"/>, <see cref="Answers"/>) enter the hash chain by their own hash, so that they can be erased and the chain still holds.
/// </summary>
public sealed record HistoryEntry
{
    public required HistoryKind Kind { get; init; }

    public required DateTime At { get; init; }

    /// <summary>User name, or <c>system</c>.</summary>
    public required string Actor { get; init; }

    public string Post { get; init; } = "";

    public string? OnBehalfOf { get; init; }

    public string? Step { get; init; }

    /// <summary>The visit, by number.</summary>
    public int? Item { get; init; }

    /// <summary>The answer's id. Of links it is the kind (<see cref="TicketLink"/>), of what an outage told the outage's number, of a
    /// move the number of the revision moved to.</summary>
    public string? Outcome { get; init; }

    /// <summary>Why, or what was said.</summary>
    public string? Ground { get; init; }

    /// <summary>False for what only officers may read.</summary>
    public bool Public { get; init; } = true;

    /// <summary>What was answered; null when nothing was asked.</summary>
    public IReadOnlyDictionary<string, Answer>? Answers { get; init; }

    public IReadOnlyList<StateChange> Changes { get; init; } = [];
}
