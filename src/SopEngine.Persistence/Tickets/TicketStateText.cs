using System.Collections.Immutable;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>The shape of a state's text: visits, clocks and alarms carry their numbers themselves, so that maps of them are written as lists.</summary>
internal sealed record TicketStateText
{
    public TicketHeader? Header { get; init; }

    public Marking Marking { get; init; } = Marking.Empty;

    public IReadOnlyList<WorkItem> Items { get; init; } = [];

    public IReadOnlyList<Clock> Clocks { get; init; } = [];

    public IReadOnlyList<Alarm> Alarms { get; init; } = [];

    public IReadOnlyDictionary<string, int> Counts { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    public int LastItem { get; init; }

    public int LastClock { get; init; }

    public int LastAlarm { get; init; }

    public static TicketStateText Of(TicketState state) => new()
    {
        Header = state.Header,
        Marking = state.Marking,
        Items = [.. state.Items.Values],
        Clocks = [.. state.Clocks.Values],
        Alarms = [.. state.Alarms.Values],
        Counts = state.Counts,
        LastItem = state.LastItem,
        LastClock = state.LastClock,
        LastAlarm = state.LastAlarm,
    };

    public TicketState ToState() => new()
    {
        Header = Header,
        Marking = Marking,
        Items = Items.ToImmutableSortedDictionary(item => item.Ordinal, item => item),
        Clocks = Clocks.ToImmutableSortedDictionary(clock => clock.Ordinal, clock => clock),
        Alarms = Alarms.ToImmutableSortedDictionary(alarm => alarm.Ordinal, alarm => alarm),
        Counts = TicketState.Empty.Counts.AddRange(Counts),
        LastItem = LastItem,
        LastClock = LastClock,
        LastAlarm = LastAlarm,
    };
}
