namespace SopEngine.Application.Calendars.Views;

/// <summary>One year of a calendar. <paramref name="IsSet"/> false: no decree sets the year, nothing is counted in it, and the months are left out.</summary>
public sealed record CalendarYearView(
    CalendarSummaryView Calendar, int Year, bool IsSet, IReadOnlyList<CalendarDayView> Days, IReadOnlyList<PeriodView> Periods, IReadOnlyList<MonthView> Months);
