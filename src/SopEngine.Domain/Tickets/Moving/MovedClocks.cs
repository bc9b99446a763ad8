using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>
/// The clocks of an open visit under another revision. A target that is the same leaves its clock alone; another target lays the same clock again, so that what it counted
/// stays counted; a promise that is gone stops it; one that is new counts from the move.
/// </summary>
internal static class MovedClocks
{
    public static WorkItem Row(DecisionDraft before, DecisionDraft draft, Step old, Step row, WorkItem item)
    {
        var (was, stands) = (Basis.Of(before, old, item), Basis.Of(draft, row, item));
        var own = StepClocks.RowClock(draft, item);
        if (stands.Shared)
        {
            Stop(draft, own);
            return was.Shared ? item : item with { Clock = TicketClock.Of(draft) };
        }

        if (stands.Target.Kind != TimeKind.Fixed)
        {
            Stop(draft, own);
            return item with { Clock = null };
        }

        if (own is null)
        {
            return was == stands ? item : item with { Clock = Start(draft, ClockKind.Step, item, stands.Target) };
        }

        Set(draft, own, row.Id, was == stands ? own.Target : stands.Target);
        return item;
    }

    /// <summary>The clock of the visit's longest wait.</summary>
    public static WorkItem Wait(Step old, Step row, DecisionDraft draft, WorkItem item)
    {
        var (was, stands) = (Longest(old.Wait, item), Longest(row.Wait, item));
        var clock = item.Wait is { } ordinal ? draft.State.Clocks.GetValueOrDefault(ordinal) : null;
        if (stands is null)
        {
            Stop(draft, clock);
            return item with { Wait = null };
        }

        if (clock is null)
        {
            return was is not null ? item : item with { Wait = StepClocks.Start(draft, ClockKind.Wait, item, stands, draft.Now) };
        }

        Set(draft, clock, row.Id, was == stands ? clock.Target : stands);
        return item;
    }

    public static void Stop(DecisionDraft draft, Clock? clock)
    {
        if (clock is not null)
        {
            draft.Set(clock.Stop(draft.Now));
        }
    }

    /// <summary>The clock for a row and a target; untouched where it is so already.</summary>
    public static void Set(DecisionDraft draft, Clock clock, string? row, TimeTarget target)
    {
        var moved = target == clock.Target ? clock : clock.Retarget(draft.CalendarOf(clock), target);
        if (moved.Step != row || moved != clock)
        {
            draft.Set(moved with { Step = row });
        }
    }

    public static TimeTarget? Longest(LongestWait? wait, WorkItem? item) =>
        wait is null || (wait.OnlyReturned && item is { Returned: false }) ? null : TimeText.Read(wait.Longest) is { Kind: TimeKind.Fixed } target ? target : null;

    /// <summary>A clock that begins with the move; it stands at once while its visit is paused.</summary>
    private static int Start(DecisionDraft draft, ClockKind kind, WorkItem item, TimeTarget target)
    {
        var ordinal = StepClocks.Start(draft, kind, item, target, draft.Now);
        if (item.PausedAt is not null)
        {
            var clock = draft.State.Clocks[ordinal];
            draft.Set(clock.Pause(draft.CalendarOf(clock), draft.Now, PauseReasons.Unnamed, item.Awaiting ?? TicketState.RequesterParty));
        }

        return ordinal;
    }
}
