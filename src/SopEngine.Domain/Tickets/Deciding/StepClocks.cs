using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>The clocks of rows and of longest waits.</summary>
internal static class StepClocks
{
    /// <summary>Gives a visit its clocks. A visit passed on between lanes keeps the row's clock, which stands while the requester has it.</summary>
    public static WorkItem Begin(DecisionDraft draft, Step step, WorkItem item, WorkItem? passedFrom)
    {
        item = item with { Wait = BeginWait(draft, step, item) };
        if (passedFrom?.Clock is { } kept && draft.State.Clocks.TryGetValue(kept, out var clock))
        {
            var moved = item.Owner == OwnerSide.Requester
                ? clock.Pause(draft.CalendarOf(clock), draft.Now, PauseReasons.Returned, TicketState.RequesterParty)
                : clock.Resume(draft.CalendarOf(clock), draft.Now);
            draft.Set(moved);
            return item with { Clock = kept };
        }

        return item with { Clock = BeginRow(draft, step, item) };
    }

    /// <summary>Ends a visit's clocks: a row's stops unless the row is passed on; a wait that does not restart is suspended.</summary>
    public static void End(DecisionDraft draft, WorkItem item, Outcome outcome)
    {
        if (outcome.PassTo is null && RowClock(draft, item) is { } clock)
        {
            draft.Set(clock.Stop(draft.Now));
        }

        if (WaitClock(draft, item) is { } wait)
        {
            var suspended = draft.Row(item.Step).Wait is { Restarts: false } && !outcome.BySilence;
            draft.Set(suspended
                ? wait.Pause(draft.CalendarOf(wait), draft.Now, PauseReasons.Checking, "provider")
                : wait.Stop(draft.Now));
        }
    }

    /// <summary>Stops whatever still counts for a visit.</summary>
    public static void StopAll(DecisionDraft draft, WorkItem item)
    {
        foreach (var clock in new[] { RowClock(draft, item), WaitClock(draft, item) }.OfType<Clock>())
        {
            draft.Set(clock.Stop(draft.Now));
        }
    }

    /// <summary>The row's own running or paused clock, not the one the ticket's rows share.</summary>
    public static Clock? RowClock(DecisionDraft draft, WorkItem item) =>
        item.Clock is { } ordinal && draft.State.Clocks.TryGetValue(ordinal, out var clock) && clock.Kind == ClockKind.Step ? clock : null;

    /// <summary>Gives a row more time by decision.</summary>
    public static void Extend(DecisionDraft draft, WorkItem item, DeadlineExtension extend)
    {
        var longer = item with { Extensions = item.Extensions + 1 };
        draft.Set(longer);
        if (TimeText.Read(extend.Time) is { Kind: TimeKind.Fixed } more && RowClock(draft, item) is { } clock)
        {
            draft.Set(clock.Extend(draft.CalendarOf(clock), draft.Now, more));
        }
    }

    /// <summary>What a row's time cell comes to on this ticket; none when the topic or class it refers to has no time.</summary>
    public static TimeTarget TargetOf(DecisionDraft draft, Step step)
    {
        var target = TimeText.Read(step.Time, step.Reading) ?? TimeTarget.None;
        return target.Kind switch
        {
            TimeKind.ByTopic => draft.Context.FindTopic(draft.Header.Topic)?.Time ?? TimeTarget.None,
            TimeKind.ByClass => draft.Context.Sop.FindClass(draft.Header.Class) is { } known
                ? TimeText.Read(known.Range) ?? TimeTarget.None
                : TimeTarget.None,
            TimeKind.None or TimeKind.NotApplicable or TimeKind.Fixed => target,
        };
    }

    /// <summary>Starts a visit's clock and gives its number.</summary>
    public static int Start(DecisionDraft draft, ClockKind kind, WorkItem item, TimeTarget target, DateTime from)
    {
        var calendar = draft.Context.CalendarFor(draft.Header.Topic, item.Unit);
        var clock = ClockLaying.Start(draft.State.LastClock + 1, kind, item.Owner, target, calendar, from) with { Step = item.Step };
        draft.Set(clock);
        return clock.Ordinal;
    }

    private static int? BeginRow(DecisionDraft draft, Step step, WorkItem item)
    {
        var byTopic = TimeText.Read(step.Time)?.Kind == TimeKind.ByTopic;
        if (byTopic && draft.Context.Sop.TopicClock == ClockScope.Ticket)
        {
            return TicketClock.Of(draft);
        }

        // a requester's own filing is printed with a time but not measured: no clock exists before submission (reading TRG-A1)
        var target = TargetOf(draft, step);
        return target.Kind != TimeKind.Fixed || (item.Owner == OwnerSide.Requester && step.Phase == Phase.Intake)
            ? null
            : Start(draft, ClockKind.Step, item, target, draft.ClocksFrom);
    }

    private static int? BeginWait(DecisionDraft draft, Step step, WorkItem item)
    {
        if (step.Wait is not { } wait || (wait.OnlyReturned && !item.Returned) || TimeText.Read(wait.Longest) is not { Kind: TimeKind.Fixed } target)
        {
            return null;
        }

        var suspended = draft.State.Clocks.Values.FirstOrDefault(clock => clock.Kind == ClockKind.Wait && clock.Step == step.Id);
        if (suspended is null)
        {
            return Start(draft, ClockKind.Wait, item, target, draft.Now);
        }

        draft.Set(suspended.Resume(draft.CalendarOf(suspended), draft.Now));
        return suspended.Ordinal;
    }

    private static Clock? WaitClock(DecisionDraft draft, WorkItem item) =>
        item.Wait is { } ordinal ? draft.State.Clocks.GetValueOrDefault(ordinal) : null;
}
