using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Sets and drops the alarms of a visit.</summary>
internal static class Alarms
{
    public static void Begin(DecisionDraft draft, Step step, WorkItem item)
    {
        if (step.Call is not null)
        {
            Set(draft, AlarmKind.Call, draft.Now, item.Ordinal, 0);
        }

        SetWait(draft, step, item);
        SetRungs(draft, step, item, DateTime.MinValue);
        if (step.Remind is not null)
        {
            SetReminder(draft, step, item, 0);
        }
    }

    public static void Drop(DecisionDraft draft, int item)
    {
        foreach (var alarm in draft.State.Alarms.Values.Where(alarm => alarm.Item == item).ToList())
        {
            draft.Change(new StateChange.AlarmDropped(alarm.Ordinal));
        }
    }

    /// <summary>Drops what depends on the row's clock and sets it anew after the clock has moved; rungs already climbed stay climbed.</summary>
    public static void Relay(DecisionDraft draft, WorkItem item)
    {
        foreach (var alarm in draft.State.Alarms.Values.Where(alarm => alarm.Item == item.Ordinal && alarm.Kind == AlarmKind.Rung).ToList())
        {
            draft.Change(new StateChange.AlarmDropped(alarm.Ordinal));
        }

        SetRungs(draft, draft.Row(item.Step), item, draft.Now);
    }

    /// <summary>Sets the next round of a repeated reminder, if any is left.</summary>
    public static void SetReminder(DecisionDraft draft, Step step, WorkItem item, int round)
    {
        if (step.Remind is { } remind && round < remind.Max && TimeText.Read(remind.Every) is { Kind: TimeKind.Fixed } every
            && draft.Context.Calendar.Due(draft.Now, every) is { } due)
        {
            Set(draft, AlarmKind.Reminder, due, item.Ordinal, round);
        }
    }

    public static void Set(DecisionDraft draft, AlarmKind kind, DateTime due, int? item, int index) =>
        draft.Set(new Alarm { Ordinal = draft.State.LastAlarm + 1, Kind = kind, DueAt = due, Item = item, Index = index });

    private static void SetRungs(DecisionDraft draft, Step step, WorkItem item, DateTime after)
    {
        if (item.Clock is not { } ordinal || !draft.State.Clocks.TryGetValue(ordinal, out var clock) || clock.State != ClockState.Running)
        {
            return;
        }

        for (var index = 0; index < step.Ladder.Count; index++)
        {
            if (clock.Threshold(draft.Context.Calendar, step.Ladder[index].At) is { } due && due > after)
            {
                Set(draft, AlarmKind.Rung, due, item.Ordinal, index);
            }
        }
    }

    private static void SetWait(DecisionDraft draft, Step step, WorkItem item)
    {
        if (item.Wait is not { } ordinal || step.Wait is not { } wait || draft.State.Clocks.GetValueOrDefault(ordinal)?.DueAt is not { } due)
        {
            return;
        }

        Set(draft, AlarmKind.WaitEnds, due, item.Ordinal, 0);
        for (var index = 0; index < wait.Notices.Count; index++)
        {
            if (TimeText.Read(wait.Notices[index]) is { Kind: TimeKind.Fixed } ahead && Before(draft, due, ahead) is var at && at > draft.Now)
            {
                Set(draft, AlarmKind.Notice, at, item.Ordinal, index);
            }
        }
    }

    /// <summary>
    /// So long before an instant. Days, weeks and months before: at the opening of that day, or of the last working day before it, so that nobody is told late.
    /// </summary>
    private static DateTime Before(DecisionDraft draft, DateTime due, TimeTarget ahead)
    {
        var calendar = draft.Context.Calendar;
        var last = calendar.DayOf(due);
        return ahead.Unit switch
        {
            TimeUnit.Minute => calendar.NextWorkingMoment(due.AddMinutes(-ahead.Amount)),
            TimeUnit.Hour => calendar.NextWorkingMoment(due.AddHours(-ahead.Amount)),
            TimeUnit.Day => calendar.OpeningOnOrBefore(last.AddDays(-ahead.Amount)),
            TimeUnit.Week => calendar.OpeningOnOrBefore(last.AddDays(-7 * ahead.Amount)),
            TimeUnit.Month => calendar.OpeningOnOrBefore(last.AddMonths(-ahead.Amount)),
            TimeUnit.Year => calendar.OpeningOnOrBefore(last.AddYears(-ahead.Amount)),
        };
    }
}
