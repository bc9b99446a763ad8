using SopEngine.Application.Times;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Reading;

/// <summary>Shows the derivation of a due time: what is added up is what is shown, so the sum is exact.</summary>
internal static class Explanations
{
    /// <summary>The calendar is the one the clock was laid on, in the version it had then.</summary>
    public static ExplanationView Of(TicketContext context, string number, Clock clock)
    {
        var calendar = context.CalendarOf(clock);
        var derived = ClockDerivation.Of(clock, calendar);
        var tenant = context.Tenant;
        return new ExplanationView
        {
            Clock = ClockViews.IdOf(number, clock.Ordinal),
            Of = ClockViews.NameOf(context, clock),
            Target = Names.OfTarget(clock.Target),
            Reading = clock.Target.Reading,
            Calendar = clock.Calendar,
            CalendarName = calendar.Office.Name,
            StartedAt = tenant.At(clock.StartedAt),
            DueAt = tenant.At(clock.DueAt),
            UnsetYear = clock.UnsetYear,
            Estimate = derived.Estimated,
            Segments = [.. derived.Runs.SelectMany(run => run.Pieces).Select(piece => new SegmentView(tenant.At(piece.From), tenant.At(piece.To), piece.Length.TotalMinutes))],
            HolidaysSkipped = [.. derived.Skipped.Select(day => DayOff(calendar, day))],
            DatedHours = [.. derived.Periods.Select(period => new DatedHoursView(period.Name, period.From, period.To, period.Estimate))],
            Pauses = [.. derived.Pauses.Select(pause => new PauseView(tenant.At(pause.From), tenant.At(pause.To), pause.Reason, pause.Awaiting))],
            Thresholds = ClockViews.Thresholds(context, clock),
            Sum = derived.Sum.TotalMinutes,
            Sentences = [.. new ExplanationSentences(context, clock, derived, calendar).All()],
        };
    }

    private static DayOffView DayOff(WorkingCalendar calendar, SkippedDay day) => day.Entry is { } entry
        ? new DayOffView(day.Date, entry.Name, calendar.Book.FindDecree(entry.Decree)?.Number, entry.Estimate)
        : new DayOffView(day.Date, Weekday(day.Date));

    private static string Weekday(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? $"akhir pekan ({Instants.WeekdayInWords(day)})" : $"kantor tutup ({Instants.WeekdayInWords(day)})";
}
