namespace SopEngine.Domain.Sops.Flow;

/// <summary>What one answer (or the start) does to where a ticket stands.</summary>
public sealed record FlowStep
{
    /// <summary>
    /// Where the ticket stands then. When it closed, whatever else ran beside is still here: in a sound SOP nothing is, and the caller ends it all the same.
    /// </summary>
    public required Marking Marking { get; init; }

    /// <summary>The places that were left: the answered one (unless it stays), then those an outcome that cancels others took away.</summary>
    public IReadOnlyList<Place> Left { get; init; } = [];

    /// <summary>The places that begin, in the order of the outcome's rows.</summary>
    public IReadOnlyList<Place> Entered { get; init; } = [];

    /// <summary>Rows that began and ended within this step, in order: what they send, write and count still has to be done.</summary>
    public IReadOnlyList<Passage> Passed { get; init; } = [];

    /// <summary>What arrived at joins, in order, whether the join began by it or still waits.</summary>
    public IReadOnlyList<Arrival> Arrivals { get; init; } = [];

    /// <summary>
    /// Rows that should have begun while they were active already, and joins where the same row arrived a second time. Nothing is counted twice; a sound SOP
    /// has none.
    /// </summary>
    public IReadOnlyList<string> Doubled { get; init; } = [];

    /// <summary>How the ticket ended by this step, unless an earlier outcome set its closure; null while it goes on.</summary>
    public ClosureKind? Closed { get; init; }

    /// <summary>The row that closed it, by id: the answered one, or one that was passed; null while it goes on.</summary>
    public string? ClosedBy { get; init; }
}
