using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Demo;

/// <summary>The days that a region's demo runs over, both included.</summary>
internal readonly record struct DemoSpan(DateOnly From, DateOnly Until)
{
    private const int DaysOfYear = 365;
    private const int MonthsOfYear = 12;

    public int Days => Until.DayNumber - From.DayNumber + 1;

    /// <summary>
    /// What was asked for, or the year that ended yesterday: nothing may have happened that has not happened yet, and lists and figures look at the months just past. It begins
    /// later where the region's calendar does.
    /// </summary>
    public static DemoSpan Of(DemoRequest request, TenantProfile tenant, WorkingCalendar calendar, DateTime now)
    {
        var until = request.Until ?? tenant.DayOf(now).AddDays(-1);
        var from = request.From ?? until.AddDays(1).AddMonths(-(request.Months ?? MonthsOfYear));
        while (request.From is null && from < until && !calendar.IsSet(from))
        {
            from = new DateOnly(from.Year + 1, 1, 1);
        }

        return new DemoSpan(from, until);
    }

    /// <summary>The years in it that no decree sets, on which nothing can be counted.</summary>
    public IReadOnlyList<int> UnsetYears(WorkingCalendar calendar) =>
        [.. Enumerable.Range(From.Year, Math.Max(0, Until.Year - From.Year + 1)).Where(year => !calendar.IsSet(new DateOnly(year, 1, 1)))];

    /// <summary>How many tickets fall into it, where so many come in a year; at least one.</summary>
    public int Tickets(int year) => (int)Math.Max(1, (long)year * Days / DaysOfYear);

    /// <summary>When it is over, UTC.</summary>
    public DateTime EndIn(TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeToUtc(Until.AddDays(1).ToDateTime(TimeOnly.MinValue), zone);
}
