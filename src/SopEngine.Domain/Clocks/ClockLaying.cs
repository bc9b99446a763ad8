using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Clocks;

/// <summary>
/// Starts clocks and lays them again. A clock is wholly given by its start, target, pauses, extensions and calendar: going through them once more gives the same due time,
/// on another calendar or for another target the one it would have had from the beginning. So what is used stays used and a pause counts once.
/// </summary>
public static class ClockLaying
{
    /// <summary>A clock that begins to run.</summary>
    public static Clock Start(int ordinal, ClockKind kind, OwnerSide owner, TimeTarget target, WorkingCalendar calendar, DateTime from) => new Clock
    {
        Ordinal = ordinal,
        Kind = kind,
        Owner = owner,
        Target = target,
        State = ClockState.Running,
        StartedAt = from,
        RunningSince = from,
        Calendar = calendar.Version,
    }.DueOn(calendar.Due(from, target));

    /// <summary>Another target for the same clock. A stopped clock is returned as it is.</summary>
    public static Clock Retarget(this Clock clock, WorkingCalendar calendar, TimeTarget target) =>
        clock.State == ClockState.Stopped ? clock : (clock with { Target = target }).Replay(calendar) with { Generation = clock.Generation + 1 };

    /// <summary>The same clock on another calendar. A stopped clock is returned as it is: what is finished keeps the times it was judged by.</summary>
    public static Clock Relay(this Clock clock, WorkingCalendar calendar) =>
        clock.State == ClockState.Stopped ? clock : clock.Replay(calendar) with { Generation = clock.Generation + 1 };

    /// <summary>The clock as its record gives it, with its generation kept: it equals the clock unless one of them was counted wrongly.</summary>
    public static Clock Replay(this Clock clock, WorkingCalendar calendar)
    {
        var laid = Start(clock.Ordinal, clock.Kind, clock.Owner, clock.Target, calendar, clock.StartedAt);
        foreach (var (_, act) in Acts(clock, calendar).OrderBy(act => act.At))
        {
            laid = act(laid);
        }

        if (clock.PausedAt is { } paused)
        {
            laid = laid.Pause(calendar, paused, clock.PauseReason ?? "", clock.Awaiting ?? "");
        }

        var ended = clock.StoppedAt is { } stopped ? laid.Stop(stopped) : laid;
        return ended with { Step = clock.Step, Of = clock.Of, Generation = clock.Generation };
    }

    private static IEnumerable<(DateTime At, Func<Clock, Clock> Act)> Acts(Clock clock, WorkingCalendar calendar)
    {
        foreach (var more in clock.Extensions)
        {
            yield return (more.At, laid => laid.Extend(calendar, more.At, more.More));
        }

        foreach (var pause in clock.Pauses)
        {
            yield return (pause.From, laid => laid.Pause(calendar, pause.From, pause.Reason, pause.Awaiting).Resume(calendar, pause.To));
        }
    }
}
