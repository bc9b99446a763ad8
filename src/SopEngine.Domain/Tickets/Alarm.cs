namespace SopEngine.Domain.Tickets;

/// <summary>
/// Something that must happen at an instant, unless it is dropped first. It elapses as an ordinary command, and the decision that applies it drops it: a second
/// worker finds nothing to do.
/// </summary>
public sealed record Alarm
{
    /// <summary>Number within the ticket, from 1, never reused.</summary>
    public required int Ordinal { get; init; }

    public required AlarmKind Kind { get; init; }

    public required DateTime DueAt { get; init; }

    /// <summary>The visit it belongs to; null for the ticket's own.</summary>
    public int? Item { get; init; }

    /// <summary>Which notice, rung or round it is, from 0.</summary>
    public int Index { get; init; }
}
