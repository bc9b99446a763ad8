using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Clocks;

/// <summary>How clocks pause, go on, get more time and stop. An instant before the last one the clock knows counts as that one: time never runs backwards.</summary>
public static class ClockMath
{
    /// <summary>Stands the clock still. A clock that does not run is returned as it is.</summary>
    public static Clock Pause(this Clock clock, WorkingCalendar calendar, DateTime now, string reason, string awaiting)
    {
        if (clock.State != ClockState.Running)
        {
            return clock;
        }

        var at = NotBefore(now, clock.RunningSince);
        return clock with
        {
            State = ClockState.Paused,
            Used = clock.Used + calendar.Elapsed(clock.Target.Reading, clock.RunningSince, at),
            Left = LeftAt(clock, calendar, at),
            DaysLeft = DaysLeftAt(clock, calendar, at),
            DueAt = null,
            UnsetYear = null,
            PausedAt = at,
            PauseReason = reason,
            Awaiting = awaiting,
            Generation = clock.Generation + 1,
        };
    }

    /// <summary>Lets the clock go on with what is left of it. A clock that is not paused is returned as it is.</summary>
    public static Clock Resume(this Clock clock, WorkingCalendar calendar, DateTime now)
    {
        if (clock.State != ClockState.Paused)
        {
            return clock;
        }

        var since = clock.PausedAt ?? now;
        var at = NotBefore(now, since);
        var running = clock with
        {
            State = ClockState.Running,
            RunningSince = at,
            PausedAt = null,
            PauseReason = null,
            Awaiting = null,
            Pauses = [.. clock.Pauses, new ClockPause(since, at, clock.PauseReason ?? "", clock.Awaiting ?? "")],
            Generation = clock.Generation + 1,
        };
        return running.DueOn(Resumed(running, calendar, at));
    }

    /// <summary>Stops the clock for good. A paused clock that stops is not late: it has no due time any more.</summary>
    public static Clock Stop(this Clock clock, DateTime now) => clock.State == ClockState.Stopped
        ? clock
        : clock with { State = ClockState.Stopped, StoppedAt = NotBefore(now, clock.PausedAt ?? clock.RunningSince), Generation = clock.Generation + 1 };

    /// <summary>More time after the present due time, by decision. A clock that does not run is returned as it is.</summary>
    public static Clock Extend(this Clock clock, WorkingCalendar calendar, DateTime now, TimeTarget more)
    {
        if (clock.State != ClockState.Running || more.Kind != TimeKind.Fixed)
        {
            return clock;
        }

        var longer = clock with
        {
            Extensions = [.. clock.Extensions, new ClockExtension(NotBefore(now, clock.RunningSince), more)],
            Generation = clock.Generation + 1,
        };
        return clock.DueAt is { } due ? longer.DueOn(calendar.Due(due, more)) : longer;
    }

    /// <summary>
    /// The instant at which a share of the time from start to due has passed, computed forward from the start; null without a due time. Calendar hours count plain time,
    /// everything else working time.
    /// </summary>
    public static DateTime? Threshold(this Clock clock, WorkingCalendar calendar, int percent)
    {
        if (clock.DueAt is not { } due)
        {
            return null;
        }

        var reading = clock.Target.Reading;
        var whole = clock.Used + calendar.Elapsed(reading, clock.RunningSince, due);
        var ahead = Cut(whole * (percent / 100.0)) - clock.Used;
        return ahead <= TimeSpan.Zero ? clock.RunningSince : calendar.After(reading, clock.RunningSince, ahead).At;
    }

    /// <summary>The time used up to an instant: working time, or plain time for calendar hours.</summary>
    public static TimeSpan UsedAt(this Clock clock, WorkingCalendar calendar, DateTime now) => clock.State switch
    {
        ClockState.Running => clock.Used + calendar.Elapsed(clock.Target.Reading, clock.RunningSince, now),
        ClockState.Stopped when clock.PausedAt is null => clock.Used + calendar.Elapsed(clock.Target.Reading, clock.RunningSince, clock.StoppedAt ?? now),
        _ => clock.Used,
    };

    /// <summary>The clock with a due time, or with the year that is not set.</summary>
    internal static Clock DueOn(this Clock clock, LaidTime laid) => clock with { DueAt = laid.At, UnsetYear = laid.UnsetYear };

    /// <summary>Time between two instants as a reading counts it: plain for calendar hours, working time for all others.</summary>
    internal static TimeSpan Elapsed(this WorkingCalendar calendar, TimeReading reading, DateTime from, DateTime to) =>
        reading != TimeReading.CalendarElapsed ? calendar.Between(from, to) : to > from ? to - from : TimeSpan.Zero;

    private static LaidTime After(this WorkingCalendar calendar, TimeReading reading, DateTime start, TimeSpan amount) =>
        reading == TimeReading.CalendarElapsed ? LaidTime.On(start + amount) : calendar.Add(start, amount);

    private static LaidTime Resumed(Clock clock, WorkingCalendar calendar, DateTime now) => clock switch
    {
        { Target.Kind: not TimeKind.Fixed } => LaidTime.Nothing,
        { DaysLeft: Clock.LateAlready } => LaidTime.On(now),
        { DaysLeft: 0 } => TodayOrNow(calendar, now),
        { DaysLeft: { } days, Target.Reading: TimeReading.WorkingDayDate } => calendar.CloseAfterWorkingDays(now, days),
        { DaysLeft: { } days } => calendar.CloseOfBusiness(calendar.DayOf(now).AddDays(days)),
        { Left: { } left } => calendar.After(clock.Target.Reading, now, left),
        _ => NeverLaid(clock, calendar, now),
    };

    /// <summary>What was paused before a due time could be laid has its whole allowance, less what is used.</summary>
    private static LaidTime NeverLaid(Clock clock, WorkingCalendar calendar, DateTime now) =>
        clock.Target.Reading is TimeReading.WorkingDayDate or TimeReading.CalendarRollForward
            ? calendar.Due(now, clock.Target)
            : calendar.After(clock.Target.Reading, now, Positive(calendar.Allowance(clock.StartedAt, clock.Target) - clock.Used));

    private static LaidTime TodayOrNow(WorkingCalendar calendar, DateTime now) =>
        calendar.CloseOfBusiness(calendar.DayOf(now)) is { At: { } close } ? LaidTime.On(close < now ? now : close) : calendar.CloseOfBusiness(calendar.DayOf(now));

    private static TimeSpan? LeftAt(Clock clock, WorkingCalendar calendar, DateTime now) =>
        ByDate(clock.Target.Reading) || clock.DueAt is not { } due ? null : calendar.Elapsed(clock.Target.Reading, now, due);

    private static int? DaysLeftAt(Clock clock, WorkingCalendar calendar, DateTime now)
    {
        if (!ByDate(clock.Target.Reading) || clock.DueAt is not { } due)
        {
            return null;
        }

        if (now > due)
        {
            return Clock.LateAlready;
        }

        // a due time at midnight closes the day before it
        var (today, last) = (calendar.DayOf(now), calendar.DayOf(due.AddTicks(-1)));
        return clock.Target.Reading == TimeReading.WorkingDayDate ? calendar.WorkingDaysAfter(today, last) : Math.Max(0, last.DayNumber - today.DayNumber);
    }

    private static bool ByDate(TimeReading reading) => reading is TimeReading.WorkingDayDate or TimeReading.CalendarRollForward;

    private static DateTime NotBefore(DateTime now, DateTime last) => now < last ? last : now;

    private static TimeSpan Positive(TimeSpan span) => span < TimeSpan.Zero ? TimeSpan.Zero : span;

    private static TimeSpan Cut(TimeSpan span) => new(span.Ticks - (span.Ticks % TimeSpan.TicksPerMillisecond));
}
