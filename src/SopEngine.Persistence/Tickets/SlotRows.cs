using Microsoft.EntityFrameworkCore.ChangeTracking;
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
            Put(db, clock.Ordinal <= before.LastClock, SlotConversion.Row(db.Tenant, number, clock));
        }

        var items = Last(decision.Changes.OfType<StateChange.ItemSet>().Select(set => set.Item), item => item.Ordinal);
        foreach (var item in decision.State.Items.Values.Where(item => item.Clock is { } clock && clocks.ContainsKey(clock)))
        {
            items[item.Ordinal] = item;
        }

        foreach (var item in items.Values)
        {
            var clock = item.Clock is not { } ordinal ? null : clocks.GetValueOrDefault(ordinal) ?? before.Clocks.GetValueOrDefault(ordinal);
            WriteItem(db, number, item, clock, item.Ordinal <= before.LastItem);
        }

        WriteAlarms(db, number, before, decision);
    }

    private static void WriteItem(SopDbContext db, string number, WorkItem item, Clock? clock, bool exists)
    {
        var row = SlotConversion.Row(db.Tenant, number, item, clock);
        var stoppedBefore = item.Clock is not null && clock is null;
        var followed = Followed(db, row);
        if (stoppedBefore && followed is not null)
        {
            (row.DueAt, row.ClockState) = (followed.Entity.DueAt, followed.Entity.ClockState);
        }

        var entry = Put(db, exists, row);
        if (stoppedBefore && followed is null && exists)
        {
            // the state no longer has the clock: what the row in the database says of it stands
            entry.Property(held => held.DueAt).IsModified = false;
            entry.Property(held => held.ClockState).IsModified = false;
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
            var existed = before.Alarms.TryGetValue(ordinal, out var old);
            if (decision.State.Alarms.TryGetValue(ordinal, out var alarm))
            {
                Put(db, existed, SlotConversion.Row(db.Tenant, number, alarm));
            }
            else if (old is not null)
            {
                db.Remove(Put(db, true, SlotConversion.Row(db.Tenant, number, old)).Entity);
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

    // a row that this context already follows (two decisions in one command) takes the new values and keeps being added or modified
    private static EntityEntry<TRow> Put<TRow>(SopDbContext db, bool exists, TRow row)
        where TRow : class
    {
        if (Followed(db, row) is { } followed)
        {
            followed.CurrentValues.SetValues(row);
            return followed;
        }

        return exists ? db.Update(row) : db.Add(row);
    }

    private static EntityEntry<TRow>? Followed<TRow>(SopDbContext db, TRow row)
        where TRow : class
    {
        var key = db.Entry(row).Metadata.FindPrimaryKey()!.Properties;
        return db.Set<TRow>().Local.FindEntryUntyped(key.Select(property => property.GetGetter().GetClrValue(row)));
    }
}
