using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>
/// Derives a due time from what the clock recorded: the stretches in which it ran, cut to working time. What is added up is what is shown, so the sum is exact; days are
/// those of the calendar, and a clock that counts calendar hours is shown without cuts.
/// </summary>
internal static class Explanations
{
    /// <summary>Days off beyond this many are told by their number only.</summary>
    private const int MostDaysOff = 400;

    public static ExplanationView Of(TicketContext context, string number, Clock clock)
    {
        var calendar = context.CalendarOf(clock);
        var pieces = Runs(clock).SelectMany(run => Pieces(calendar, clock, run)).ToList();
        var pauses = Pauses(clock).ToList();
        var daysOff = DaysOff(calendar, clock).Take(MostDaysOff).ToList();
        return new ExplanationView
        {
            Clock = ClockViews.IdOf(number, clock.Ordinal),
            Target = Names.OfTarget(clock.Target),
            Reading = clock.Target.Reading,
            Calendar = clock.Calendar,
            StartedAt = context.Tenant.At(clock.StartedAt),
            DueAt = context.Tenant.At(clock.DueAt),
            Segments = [.. pieces.Select(piece => new SegmentView(context.Tenant.At(piece.From), context.Tenant.At(piece.To), piece.Length.TotalMinutes))],
            HolidaysSkipped = [.. daysOff.Select(day => new DayOffView(day, Reason(day)))],
            Pauses = [.. pauses.Select(pause => new PauseView(context.Tenant.At(pause.From), context.Tenant.At(pause.To), pause.Reason, pause.Awaiting))],
            Sum = pieces.Aggregate(TimeSpan.Zero, (sum, piece) => sum + piece.Length).TotalMinutes,
            Sentences = [.. ExplanationSentences.Of(context, clock, pieces, daysOff, pauses)],
        };
    }

    /// <summary>The stretches in which the clock ran, the last one up to when it is due; one that will not run any more, up to its pause or stop.</summary>
    private static IEnumerable<WorkingInterval> Runs(Clock clock)
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

    private static IEnumerable<WorkingInterval> Pieces(WorkingCalendar calendar, Clock clock, WorkingInterval run) =>
        clock.Target.Reading == TimeReading.CalendarElapsed ? [run] : calendar.Pieces(run.From, run.To);

    private static IEnumerable<RunningPause> Pauses(Clock clock)
    {
        foreach (var pause in clock.Pauses)
        {
            yield return new RunningPause(pause.From, pause.To, pause.Reason, pause.Awaiting);
        }

        if (clock.PausedAt is { } since)
        {
            yield return new RunningPause(since, clock.StoppedAt, clock.PauseReason ?? "", clock.Awaiting ?? "");
        }
    }

    private static IEnumerable<DateOnly> DaysOff(WorkingCalendar calendar, Clock clock)
    {
        if (clock.Target.Reading == TimeReading.CalendarElapsed || (clock.DueAt ?? clock.PausedAt ?? clock.StoppedAt) is not { } end)
        {
            yield break;
        }

        for (var day = calendar.DayOf(clock.StartedAt); day <= calendar.DayOf(end); day = day.AddDays(1))
        {
            if (!calendar.IsWorkingDay(day))
            {
                yield return day;
            }
        }
    }

    private static string Reason(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? $"akhir pekan ({Instants.WeekdayInWords(day)})" : "hari libur";
}
