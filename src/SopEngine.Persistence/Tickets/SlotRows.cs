using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// Writes the rows of the visits, clocks and alarms that a decision changed: of each slot the last value. Whether a slot's row exists follows from the state before
/// (numbers are never reused, and only alarms are deleted), so nothing is read.
/// </summary>
internal static class SlotRows
{
    public static void Write(SopDbContext db, string number, TicketState before, Decision decision)
    {
        var clocks = Last(decision.Changes.OfType<StateChange.ClockSet>().Select(set => set.Clock), clock => clock.Ordinal);
        foreach (var clock in clocks.Values)
        {
            db.Book.Put(clock.Ordinal <= before.LastClock, SlotConversion.Row(db.Tenant, number, clock), row => row.Ticket == number && row.Ordinal == clock.Ordinal);
        }

        var items = Last(decision.Changes.OfType<StateChange.ItemSet>().Select(set => set.Item), item => item.Ordinal);
        foreach (var item in decision.State.Items.Values.Where(item => item.Clock is { } clock && clocks.ContainsKey(clock)))
        {
            items[item.Ordinal] = item;
        }

        foreach (var item in items.Values)
        {
            var clock = item.Clock is not { } ordinal ? null : clocks.GetValueOrDefault(ordinal) ?? before.Clocks.GetValueOrDefault(ordinal);
            WriteItem(db, number, item, clock, decision.State.Header?.Requester, item.Ordinal <= before.LastItem);
        }

        WriteAlarms(db, number, before, decision);
    }

    private static void WriteItem(SopDbContext db, string number, WorkItem item, Clock? clock, string? requester, bool exists)
    {
        var row = SlotConversion.Row(db.Tenant, number, item, clock, requester);
        bool IsSame(WorkItemRow known) => known.Ticket == number && known.Ordinal == item.Ordinal;
        if (item.Clock is null || clock is not null)
        {
            db.Book.Put(exists, row, IsSame);
        }
        else if (db.Book.Find<WorkItemRow>(IsSame) is { } pending)
        {
            (row.DueAt, row.ClockState, row.InboxAt) = (pending.DueAt, pending.ClockState, pending.InboxAt);
            db.Book.Exchange(IsSame, row);
        }
        else
        {
            // the state no longer has the clock: what the row in the database says of it stands
            db.Book.Replace(row, nameof(WorkItemRow.DueAt), nameof(WorkItemRow.ClockState), nameof(WorkItemRow.InboxAt));
        }
    }

    private static void WriteAlarms(SopDbContext db, string number, TicketState before, Decision decision)
    {
        var touched = decision.Changes.Select(change => change switch
        {
            StateChange.AlarmSet set => set.Alarm.Ordinal,
            StateChange.AlarmDropped dropped => dropped.Ordinal,
            _ => 0,
        }).Where(ordinal => ordinal > 0).Distinct();
        foreach (var ordinal in touched)
        {
            bool IsSame(AlarmRow row) => row.Ticket == number && row.Ordinal == ordinal;
            var existed = before.Alarms.TryGetValue(ordinal, out var old);
            if (decision.State.Alarms.TryGetValue(ordinal, out var alarm))
            {
                db.Book.Put(existed, SlotConversion.Row(db.Tenant, number, alarm), IsSame);
            }
            else if (old is not null && !db.Book.Exchange<AlarmRow>(IsSame, null))
            {
                db.Book.Delete(SlotConversion.Row(db.Tenant, number, old));
            }
        }
    }

    private static Dictionary<int, T> Last<T>(IEnumerable<T> values, Func<T, int> ordinal)
    {
        var last = new Dictionary<int, T>();
        foreach (var value in values)
        {
            last[ordinal(value)] = value;
        }

        return last;
    }
}
