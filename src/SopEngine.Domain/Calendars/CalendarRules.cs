using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>Which hours hold on a day: a dated entry first, then dated hours, then the weekday.</summary>
internal sealed class CalendarRules(CalendarBook book, OfficeCalendar office)
{
    private readonly Dictionary<DateOnly, CalendarDay> _days = book.Days
        .Where(day => office.Observes.Contains(day.Kind))
        .GroupBy(day => day.Date)
        .ToDictionary(same => same.Key, same => same.First());

    private readonly ImmutableArray<DatedWeek> _periods = office.AlwaysOpen
        ? []
        : [.. office.Periods, .. book.Periods.Where(period => office.Periods.All(own => own.Id != period.Id))];

    /// <summary>The dated entry the office observes on this day; null when there is none.</summary>
    public CalendarDay? EntryOf(DateOnly day) => _days.GetValueOrDefault(day);

    /// <summary>The dated hours in force; of several the first, the office's own before the nation's.</summary>
    public DatedWeek? PeriodOf(DateOnly day) => _periods.FirstOrDefault(period => period.Covers(day));

    public WorkingWeek WeekOf(DateOnly day) => PeriodOf(day) is { } period ? HoursOf(period) : office.Week;

    public ImmutableArray<WorkingSegment> SegmentsOf(DateOnly day) => EntryOf(day) is { } entry ? entry.Hours : WeekOf(day).On(day.DayOfWeek);

    private WorkingWeek HoursOf(DatedWeek period) =>
        period.SixDayWeek is { } six && six.SharesDaysWith(office.Week) ? six : period.Week;
}
