using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Json;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence.Tickets;

/// <summary>Proves a ticket from its history: the chain holds, and replaying it gives the stored state and every row that repeats it.</summary>
public static class TicketAudit
{
    private const int MostReadings = 10;

    /// <summary>What does not agree; empty when all does. Null when the tenant has no ticket of that number.
    /// <c>replay</c> lays a clock from its record on the calendar it was counted on, and a right clock comes out as it is; null leaves clocks uncounted.</summary>
    /// <exception cref="WriteConflictException">The ticket never stood still long enough to be read.</exception>
    public static async Task<IReadOnlyList<TicketFault>?> CheckAsync(SopDbContext db, string number, Func<Clock, Clock>? replay, CancellationToken stop)
    {
        for (var reading = 0; reading < MostReadings; reading++)
        {
            if (await TicketRows.ReadAsync(db, number, stop) is not { } rows)
            {
                return null;
            }

            // several queries are no snapshot: what was read counts when the ticket has not moved meanwhile
            if (await db.Tickets.Where(ticket => ticket.Number == number).Select(ticket => ticket.Version).SingleOrDefaultAsync(stop) == rows.Ticket.Version)
            {
                return Check(rows, replay);
            }
        }

        throw new WriteConflictException(WriteConflict.Moved, number);
    }

    private static List<TicketFault> Check(TicketRows rows, Func<Clock, Clock>? replay)
    {
        var (ticket, history) = (rows.Ticket, rows.History);
        var faults = HistoryChain.Verify(ticket.Tenant, ticket.Number, history).ToList();
        if (history.Count == 0 || history[^1].Seq != ticket.LastSeq || history[^1].At != ticket.LastAt || history[^1].Hash != ticket.LastHash)
        {
            faults.Add(new(TicketFaultKind.EndChanged));
        }

        if (Replay(history, faults) is { } changes)
        {
            CheckReplayed(rows, changes, faults);
        }

        if (replay is not null)
        {
            var clocks = rows.Clocks.Select(row => row.ToClock()).ToList();
            faults.AddRange(clocks.Where(clock => !Same([replay(clock)], [clock])).Select(clock => new TicketFault(TicketFaultKind.ClockMiscounted, clock.Ordinal)));
        }

        return faults;
    }

    private static List<StateChange>? Replay(IEnumerable<HistoryRow> history, List<TicketFault> faults)
    {
        var changes = new List<StateChange>();
        foreach (var row in history)
        {
            try
            {
                changes.AddRange(TicketJson.ReadChanges(row.Changes));
            }
            catch (JsonException)
            {
                faults.Add(new(TicketFaultKind.ChangesUnreadable, row.Seq));
                return null;
            }
        }

        return changes;
    }

    private static void CheckReplayed(TicketRows rows, List<StateChange> changes, List<TicketFault> faults)
    {
        var state = changes.Aggregate(TicketState.Empty, (before, change) => before.Apply(change));
        if (TicketJson.Write(state) != rows.Ticket.State)
        {
            faults.Add(new(TicketFaultKind.StateChanged));
        }

        if (state.Header is null || !TicketColumns.Agree(state, rows.Ticket))
        {
            faults.Add(new(TicketFaultKind.ColumnsChanged));
        }

        if (!SlotsAgree(rows, changes, state))
        {
            faults.Add(new(TicketFaultKind.SlotsChanged));
        }
    }

    private static bool SlotsAgree(TicketRows rows, List<StateChange> changes, TicketState state)
    {
        var items = Last(changes.OfType<StateChange.ItemSet>().Select(set => set.Item), item => item.Ordinal);
        var clocks = Last(changes.OfType<StateChange.ClockSet>().Select(set => set.Clock), clock => clock.Ordinal);
        return Same(items, rows.Items.Select(row => row.ToWorkItem()))
            && Same(clocks, rows.Clocks.Select(row => row.ToClock()))
            && Same(state.Alarms.Values, rows.Alarms.Select(row => row.ToAlarm()))
            && rows.Items.TrueForAll(row => DueAgrees(row, state));
    }

    // an ended visit shows how its clock stood when it ended, which only its open days can tell
    private static bool DueAgrees(WorkItemRow row, TicketState state) =>
        !state.Items.TryGetValue(row.Ordinal, out var item)
        || item.Clock is not { } ordinal
        || !state.Clocks.TryGetValue(ordinal, out var clock)
        || (row.DueAt == clock.DueAt && row.ClockState == clock.State);

    private static IEnumerable<T> Last<T>(IEnumerable<T> values, Func<T, int> ordinal) =>
        values.GroupBy(ordinal).OrderBy(slot => slot.Key).Select(slot => slot.Last());

    private static bool Same<T>(IEnumerable<T> expected, IEnumerable<T> stored) => StoredJson.Write(expected.ToList()) == StoredJson.Write(stored.ToList());
}
