using SopEngine.Application.Calendars.Views;
using SopEngine.Application.Calendars.Yaml;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>Lays a calendar out for readers.</summary>
internal static class CalendarReport
{
    public static CalendarSummaryView Summary(WorkingCalendar calendar, WorkingCalendar ordinary)
    {
        var office = calendar.Office;
        var years = office.Observes.IsEmpty ? [] : calendar.Book.SetYears;
        return new CalendarSummaryView(office.Id, office.Name, calendar == ordinary, office.AlwaysOpen, [.. office.Observes], years, Week(office.Week));
    }

    public static CalendarYearView Year(WorkingCalendar calendar, WorkingCalendar ordinary, int year)
    {
        var isSet = year is >= 1 and <= 9999 && calendar.IsSet(new DateOnly(year, 1, 1));
        return new CalendarYearView(
            Summary(calendar, ordinary),
            year,
            isSet,
            [.. calendar.Book.Days.Where(day => day.Date.Year == year && calendar.EntryOf(day.Date) == day).Select(day => Day(calendar.Book, day))],
            [.. Periods(calendar).Where(period => period.From.Year <= year && year <= period.To.Year).Select(period => Period(calendar, period))],
            isSet ? [.. Enumerable.Range(1, 12).Select(month => Month(calendar, new DateOnly(year, month, 1)))] : []);
    }

    private static IEnumerable<DatedWeek> Periods(WorkingCalendar calendar)
    {
        var own = calendar.Office.Periods;
        var all = own.Concat(calendar.Book.Periods.Where(period => own.All(known => known.Id != period.Id)));
        return calendar.Office.AlwaysOpen ? [] : all.OrderBy(period => period.From);
    }

    private static CalendarDayView Day(CalendarBook book, CalendarDay day) =>
        new(day.Date, day.Kind, day.Name, Decree(book, day.Decree), Hours(day.Hours), day.Estimate);

    private static PeriodView Period(WorkingCalendar calendar, DatedWeek period)
    {
        var week = period.SixDayWeek is { } six && six.SharesDaysWith(calendar.Office.Week) ? six : period.Week;
        return new PeriodView(period.Id, period.Name, period.From, period.To, Week(week), Decree(calendar.Book, period.Decree), period.Estimate);
    }

    private static MonthView Month(WorkingCalendar calendar, DateOnly first)
    {
        var days = Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(first.AddDays).ToList();
        var minutes = days.SelectMany(calendar.IntervalsOf).Sum(interval => interval.Length.TotalMinutes);
        return new MonthView(first.Month, days.Count(calendar.IsWorkingDay), minutes);
    }

    private static DecreeView? Decree(CalendarBook book, string? id) =>
        book.FindDecree(id) is { } decree ? new DecreeView(decree.Number, decree.Date, decree.About) : null;

    private static IReadOnlyList<WeekdayView> Week(WorkingWeek week) =>
        [.. Weekdays.All.Where(day => !week.On(day).IsEmpty).Select(day => new WeekdayView(Weekdays.WordOf(day), Hours(week.On(day))))];

    private static IReadOnlyList<string> Hours(IReadOnlyList<WorkingSegment> hours) => [.. hours.Select(HoursText.Write)];
}
