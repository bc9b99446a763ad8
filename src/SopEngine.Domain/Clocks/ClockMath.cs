using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Clocks;

/// <summary>How clocks pause, go on, get more time and stop.</summary>
public static class ClockMath
{
    /// <summary>Stands the clock still. A clock that does not run is returned as it is.</summary>
    public static Clock Pause(this Clock clock, IWorkingCalendar calendar, DateTime now, string reason, string awaiting)
    {
        if (clock.State != ClockState.Running)
        {
            return clock;
        }

        return clock with
        {
            State = ClockState.Paused,
            Used = clock.Used + calendar.Between(clock.RunningSince, now),
            DaysLeft = DaysLeft(clock, calendar, now),
            DueAt = null,
            PausedAt = now,
            PauseReason = reason,
            Awaiting = awaiting,
            Generation = clock.Generation + 1,
        };
    }

    /// <summary>Lets the clock go on with what is left of it. A clock that is not paused is returned as it is.</summary>
    public static Clock Resume(this Clock clock, IWorkingCalendar calendar, DateTime now)
    {
        if (clock.State != ClockState.Paused)
        {
            return clock;
        }

        var pause = new ClockPause(clock.PausedAt ?? now, now, clock.PauseReason ?? "", clock.Awaiting ?? "");
        var running = clock with
        {
            State = ClockState.Running,
            RunningSince = now,
            PausedAt = null,
            PauseReason = null,
            Awaiting = null,
            Pauses = [.. clock.Pauses, pause],
            Generation = clock.Generation + 1,
        };
        return running with { DueAt = Relaid(running, calendar, now) };
    }

    /// <summary>Stops the clock for good. A paused clock that stops is not late: it has no due time any more.</summary>
    public static Clock Stop(this Clock clock, DateTime now) => clock.State == ClockState.Stopped
        ? clock
        : clock with { State = ClockState.Stopped, StoppedAt = now, Generation = clock.Generation + 1 };

    /// <summary>Another target for the same clock; what is used stays used.</summary>
    public static Clock Retarget(this Clock clock, IWorkingCalendar calendar, TimeTarget target)
    {
        var changed = clock with { Target = target, DaysLeft = null, Generation = clock.Generation + 1 };
        return changed.State == ClockState.Running ? changed with { DueAt = Relaid(changed, calendar, changed.RunningSince) } : changed;
    }

    /// <summary>More time after the present due time, by decision.</summary>
    public static Clock Extend(this Clock clock, IWorkingCalendar calendar, TimeTarget more) =>
        clock.DueAt is { } due ? clock with { DueAt = calendar.Due(due, more), Generation = clock.Generation + 1 } : clock;

    /// <summary>The instant at which a share of the working time from start to due has passed; null without a due time.</summary>
    public static DateTime? Threshold(this Clock clock, IWorkingCalendar calendar, int percent)
    {
        if (clock.DueAt is not { } due)
        {
            return null;
        }

        if (clock.Target.Reading == TimeReading.CalendarElapsed)
        {
            // such a clock counts nights and Sundays, and so do its shares
            return Cut(clock.StartedAt + ((due - clock.StartedAt) * (percent / 100.0)));
        }

        var whole = clock.Used + calendar.Between(clock.RunningSince, due);
        var ahead = (whole * (percent / 100.0)) - clock.Used;
        return ahead <= TimeSpan.Zero ? clock.RunningSince : Cut(calendar.Add(clock.RunningSince, ahead));
    }

    private static DateTime? Relaid(Clock clock, IWorkingCalendar calendar, DateTime now) => clock.Target switch
    {
        { Kind: not TimeKind.Fixed } => null,
        { Reading: TimeReading.WorkingElapsed or TimeReading.WorkingElapsedDay } =>
            calendar.Add(now, Positive(calendar.Working(clock.Target) - clock.Used)),
        { Reading: TimeReading.WorkingDayDate } when clock.DaysLeft is { } days => AfterWorkingDays(calendar, now, days),
        { Reading: TimeReading.CalendarRollForward } when clock.DaysLeft is { } days =>
            calendar.CloseOfBusiness(calendar.DayOf(now).AddDays(days)),
        _ => calendar.Due(clock.StartedAt, clock.Target),
    };

    private static DateTime AfterWorkingDays(IWorkingCalendar calendar, DateTime now, int days)
    {
        if (days > 0)
        {
            return calendar.CloseOfBusiness(calendar.WorkingDayAfter(calendar.DayOf(calendar.NextWorkingMoment(now)), days));
        }

        var today = calendar.DayOf(now);
        var close = calendar.CloseOfBusiness(today);
        return calendar.IsWorkingDay(today) && close < now ? now : close;
    }

    private static int? DaysLeft(Clock clock, IWorkingCalendar calendar, DateTime now)
    {
        if (clock.DueAt is not { } due)
        {
            return clock.DaysLeft;
        }

        var (today, last) = (calendar.DayOf(now), calendar.DayOf(due));
        return clock.Target.Reading switch
        {
            TimeReading.WorkingDayDate => calendar.WorkingDaysAfter(today, last),
            TimeReading.CalendarRollForward => Math.Max(0, last.DayNumber - today.DayNumber),
            TimeReading.WorkingElapsed or TimeReading.WorkingElapsedDay or TimeReading.CalendarElapsed => null,
        };
    }

    private static TimeSpan Positive(TimeSpan span) => span < TimeSpan.Zero ? TimeSpan.Zero : span;

    private static DateTime Cut(DateTime instant) => new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
