using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// Keeps a ticket's alarms in step with its clocks. At the end of every decision each alarm that hangs on a clock belongs to that clock as it stands: one of an older
/// generation is dropped and set anew, and what has rung already stays rung.
/// </summary>
internal static class Alarms
{
    public static void Begin(DecisionDraft draft, Step step, WorkItem item)
    {
        if (step.Call is not null)
        {
            Set(draft, AlarmKind.Call, draft.Now, item.Ordinal, 0);
        }

        if (step.Wait is { } wait && AlarmTimes.Until(draft, wait, item) is { } day)
        {
            Set(draft, AlarmKind.WaitEnds, day, item.Ordinal, 0);
        }
    }

    public static void Drop(DecisionDraft draft, int item)
    {
        foreach (var alarm in draft.State.Alarms.Values.Where(alarm => alarm.Item == item).ToList())
        {
            Drop(draft, alarm);
        }
    }

    public static void Drop(DecisionDraft draft, Alarm alarm) => draft.Change(new StateChange.AlarmDropped(alarm.Ordinal));

    public static void Set(DecisionDraft draft, AlarmKind kind, DateTime due, int? item, int index, int generation = 0) =>
        draft.Set(new Alarm { Ordinal = draft.State.LastAlarm + 1, Kind = kind, DueAt = due, Item = item, Index = index, Generation = generation });

    /// <summary>Notes that an alarm has rung, so that it is not set again when its clock moves.</summary>
    public static void Rang(DecisionDraft draft, Alarm alarm)
    {
        Drop(draft, alarm);
        draft.CountUp(Mark(alarm.Item, alarm.Kind, alarm.Index));
    }

    /// <summary>Puts every alarm in step with its clock.</summary>
    public static void Settle(DecisionDraft draft)
    {
        foreach (var item in draft.State.Items.Values)
        {
            var step = draft.Row(item.Step);
            if (step.Ladder.Count > 0)
            {
                Settle(draft, item, AlarmKind.Rung, Running(draft, item.Clock), clock => AlarmTimes.Rungs(draft, step, clock));
            }

            if (step.Wait is { Until: null } wait)
            {
                var clock = Running(draft, item.Wait);
                Settle(draft, item, AlarmKind.WaitEnds, clock, window => [(0, window.DueAt)]);
                Settle(draft, item, AlarmKind.Notice, clock, window => AlarmTimes.Notices(draft, wait, window));
            }

            if (step.Remind is { } remind && draft.State.Alarms.Values.All(alarm => alarm.Item != item.Ordinal || alarm.Kind != AlarmKind.Reminder))
            {
                SetReminder(draft, remind, item);
            }
        }

        SettleProposal(draft);
    }

    /// <summary>The clock an alarm hangs on, while it runs and is due.</summary>
    private static Clock? Running(DecisionDraft draft, int? ordinal) =>
        ordinal is { } known && draft.State.Clocks.TryGetValue(known, out var clock) && clock is { State: ClockState.Running, DueAt: not null } ? clock : null;

    private static void Settle(DecisionDraft draft, WorkItem? item, AlarmKind kind, Clock? clock, Func<Clock, IEnumerable<(int Index, DateTime? Due)>> times)
    {
        var standing = draft.State.Alarms.Values.Where(alarm => alarm.Item == item?.Ordinal && alarm.Kind == kind).ToList();
        if (clock is not null && standing.Count > 0 && standing.All(alarm => alarm.Generation == clock.Generation))
        {
            return;
        }

        standing.ForEach(alarm => Drop(draft, alarm));
        foreach (var (index, due) in clock is null ? [] : times(clock))
        {
            if (due is { } at && draft.State.Count(Mark(item?.Ordinal, kind, index)) == 0)
            {
                Set(draft, kind, at, item?.Ordinal, index, clock!.Generation);
            }
        }
    }

    private static void SetReminder(DecisionDraft draft, Reminder remind, WorkItem item)
    {
        var round = draft.State.Count(Mark(item.Ordinal, AlarmKind.Reminder, 0));
        if (round < remind.Max && AlarmTimes.Reminder(draft, remind, item) is { } due)
        {
            Set(draft, AlarmKind.Reminder, due, item.Ordinal, 0);
        }
    }

    /// <summary>Batam, reading BTM-A7: whether time suffices is for people to judge; the engine proposes to escalate when three quarters of it are used.</summary>
    private static void SettleProposal(DecisionDraft draft)
    {
        if (draft.Header.TopicClock is { } ordinal && draft.Context.Sop.Steps.Any(step => step.Outcomes.Any(outcome => outcome.ProposedAtRisk)))
        {
            Settle(draft, null, AlarmKind.Proposal, Running(draft, ordinal), clock => [(ordinal, AlarmTimes.AtRisk(draft, clock))]);
        }
        else
        {
            Settle(draft, null, AlarmKind.Proposal, null, _ => []);
        }
    }

    private static string Mark(int? item, AlarmKind kind, int index) => $"{item}!{kind}{index}";
}
