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

    /// <summary>Which notice or rung it is, from 0; for a proposal the number of the ticket's clock.</summary>
    public int Index { get; init; }

    /// <summary>The generation of the clock it hangs on, when it was set: of an older one it is void. 0 for an alarm that hangs on no clock.</summary>
    public int Generation { get; init; }
}
