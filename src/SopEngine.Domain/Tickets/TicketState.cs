using System.Collections.Immutable;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets;

/// <summary>
/// A ticket as it stands: the marking, the open visits, the clocks and alarms that still matter, and counters. It is exactly what folding the changes of its
/// history gives. Ended visits and stopped clocks are not in it: the history and the rows have them.
/// </summary>
public sealed record TicketState
{
    /// <summary>The word for the requester as an awaited party.</summary>
    public const string RequesterParty = "requester";

    public static TicketState Empty { get; } = new();

    /// <summary>Null only before the first change.</summary>
    public TicketHeader? Header { get; init; }

    public Marking Marking { get; init; } = Marking.Empty;

    public ImmutableSortedDictionary<int, WorkItem> Items { get; init; } = ImmutableSortedDictionary<int, WorkItem>.Empty;

    public ImmutableSortedDictionary<int, Clock> Clocks { get; init; } = ImmutableSortedDictionary<int, Clock>.Empty;

    public ImmutableSortedDictionary<int, Alarm> Alarms { get; init; } = ImmutableSortedDictionary<int, Alarm>.Empty;

    public ImmutableSortedDictionary<string, int> Counts { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The greatest number given to a visit, a clock and an alarm so far.</summary>
    public int LastItem { get; init; }

    public int LastClock { get; init; }

    public int LastAlarm { get; init; }

    public TicketStatus Status => this switch
    {
        { Header.ClosedAt: not null } => TicketStatus.Closed,
        { Header.ResolvedAt: not null } => TicketStatus.Resolved,
        _ when !Items.IsEmpty && Items.Values.All(item => item.AwaitsRequester) => TicketStatus.Waiting,
        _ => TicketStatus.Open,
    };

    public int Count(string of) => Counts.GetValueOrDefault(of);

    /// <summary>The state after one change.</summary>
    public TicketState Apply(StateChange change) => change switch
    {
        StateChange.HeaderSet set => this with { Header = set.Header },
        StateChange.MarkingSet set => this with { Marking = set.Marking },
        StateChange.ItemSet set => this with
        {
            Items = set.Item.IsOpen ? Items.SetItem(set.Item.Ordinal, set.Item) : Items.Remove(set.Item.Ordinal),
            LastItem = Math.Max(LastItem, set.Item.Ordinal),
        },
        StateChange.ClockSet set => this with
        {
            Clocks = set.Clock.State == ClockState.Stopped ? Clocks.Remove(set.Clock.Ordinal) : Clocks.SetItem(set.Clock.Ordinal, set.Clock),
            LastClock = Math.Max(LastClock, set.Clock.Ordinal),
        },
        StateChange.AlarmSet set => this with
        {
            Alarms = Alarms.SetItem(set.Alarm.Ordinal, set.Alarm),
            LastAlarm = Math.Max(LastAlarm, set.Alarm.Ordinal),
        },
        StateChange.AlarmDropped dropped => this with { Alarms = Alarms.Remove(dropped.Ordinal) },
        StateChange.CountSet set => this with { Counts = Counts.SetItem(set.Of, set.Count) },
        _ => throw new InvalidOperationException($"Unknown change {change.GetType().Name}."),
    };

    /// <summary>The state that a whole history gives.</summary>
    public static TicketState Replay(IEnumerable<HistoryEntry> history) =>
        history.SelectMany(entry => entry.Changes).Aggregate(Empty, (state, change) => state.Apply(change));
}
