using System.Globalization;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Tests.Tickets;

/// <summary>A ticket's state as one text, so that two states can be compared whole.</summary>
internal static class StateText
{
    public static string Of(TicketState state)
    {
        var header = state.Header;
        return string.Join('\n',
        [
            $"{header?.Number} {header?.ClosedAt:O} {header?.ClosureKind} {header?.PendingClosure} {header?.ResolvedAt:O} {header?.FirstResponseAt:O}",
            $"{header?.Escalations} {header?.Returns} {header?.Reopenings} {header?.Deviations} {header?.Adjustments} {header?.TopicClock}",
            state.Marking.ToString(),
            .. state.Items.Values.Select(item => string.Create(CultureInfo.InvariantCulture,
                $"item {item.Ordinal} {item.Step}@{item.Lane} {item.Visit} {item.State} {item.Assignee} {string.Join(',', item.Roles)} {item.ActiveAt:O} {item.Clock} {item.Wait} {item.PausedAt:O} {item.Extensions} {string.Join(',', item.Signatures)}")),
            .. state.Clocks.Values.Select(clock => string.Create(CultureInfo.InvariantCulture,
                $"clock {clock.Ordinal} {clock.Kind} {clock.Step} {clock.State} {clock.RunningSince:O} {clock.Used} {clock.DaysLeft} {clock.DueAt:O} {clock.Generation} {clock.Pauses.Count}")),
            .. state.Alarms.Values.Select(alarm => string.Create(CultureInfo.InvariantCulture,
                $"alarm {alarm.Ordinal} {alarm.Kind} {alarm.DueAt:O} {alarm.Item} {alarm.Index}")),
            .. state.Counts.Select(count => $"count {count.Key} {count.Value}"),
            $"last {state.LastItem} {state.LastClock} {state.LastAlarm}",
        ]);
    }
}
