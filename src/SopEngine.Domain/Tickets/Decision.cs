namespace SopEngine.Domain.Tickets;

/// <summary>What a command comes to: the new state, what to append to the history, and what else to do.</summary>
public sealed record Decision(TicketState State, IReadOnlyList<HistoryEntry> History, IReadOnlyList<Effect> Effects)
{
    /// <summary>Every slot that changed, in order; the last value of a slot is the one that stands.</summary>
    public IEnumerable<StateChange> Changes => History.SelectMany(entry => entry.Changes);
}
