using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Clocks;

/// <summary>
/// How a due time came about: the stretches the clock ran, cut to what counted, the days that did not, the pauses. What is added up is what is shown:
/// <see cref="Sum"/> is the sum of the pieces and equals what the clock itself has used and has left.
/// </summary>
public sealed record ClockDerivation
{
    public required IReadOnlyList<DerivedRun> Runs { get; init; }

    /// <summary>In order; the last may still go on or have ended with the clock (<c>To</c> null).</summary>
    public required IReadOnlyList<(DateTime From, DateTime? To, string Reason, string Awaiting)> Pauses { get; init; }

    /// <summary>Days within the runs on which the office did not work; none for calendar hours.</summary>
    public required IReadOnlyList<SkippedDay> Skipped { get; init; }

    /// <summary>Dated hours that some day of the runs was counted by.</summary>
    public required IReadOnlyList<DatedWeek> Periods { get; init; }

    /// <summary>Time from start to due without the pauses: working time, or plain time for calendar hours. Up to the pause or the stop where there is no due time.</summary>
    public TimeSpan Sum => Runs.Aggregate(TimeSpan.Zero, (sum, run) => sum + run.Counted);

    /// <summary>Something it rests on is expected and not yet decreed.</summary>
    public bool Estimated => Periods.Any(period => period.Estimate) || Skipped.Any(day => day.Entry is { Estimate: true });

    public static ClockDerivation Of(Clock clock, WorkingCalendar calendar)
    {
        var plain = clock.Target.Reading == TimeReading.CalendarElapsed;
        var runs = Stretches(clock).Select(run => new DerivedRun(run.From, run.To, plain ? [run] : [.. calendar.Pieces(run.From, run.To)])).ToList();
        var days = plain ? [] : runs.SelectMany(run => Days(calendar, run)).Distinct().ToList();
        return new ClockDerivation
        {
            Runs = runs,
            Pauses = [.. Standing(clock)],
            Skipped = [.. days.Where(day => calendar.IsSet(day) && !calendar.IsWorkingDay(day)).Select(day => new SkippedDay(day, calendar.EntryOf(day)))],
            Periods = [.. days.Select(calendar.PeriodOf).OfType<DatedWeek>().Distinct()],
        };
    }

    /// <summary>The last stretch goes up to when the clock is due; of one that will not run any more, up to its pause or stop.</summary>
    private static IEnumerable<WorkingInterval> Stretches(Clock clock)
    {
        var from = clock.StartedAt;
        foreach (var pause in clock.Pauses)
        {
            yield return new WorkingInterval(from, pause.From);
            from = pause.To;
        }

        var end = clock.DueAt ?? clock.PausedAt ?? clock.StoppedAt;
        if (end > from)
        {
            yield return new WorkingInterval(from, end.Value);
        }
    }

    private static IEnumerable<(DateTime From, DateTime? To, string Reason, string Awaiting)> Standing(Clock clock)
    {
        foreach (var pause in clock.Pauses)
        {
            yield return (pause.From, pause.To, pause.Reason, pause.Awaiting);
        }

        if (clock.PausedAt is { } since)
        {
            yield return (since, clock.StoppedAt, clock.PauseReason ?? "", clock.Awaiting ?? "");
        }
    }

    private static IEnumerable<DateOnly> Days(WorkingCalendar calendar, DerivedRun run)
    {
        for (var day = calendar.DayOf(run.From); day <= calendar.DayOf(run.To); day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
