using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>What a calendar says otherwise than another: days and dated hours that came, went or changed, and calendars with other hours.</summary>
public sealed record CalendarDifference
{
    /// <summary>Before and after; null for what came or went.</summary>
    public required IReadOnlyList<(CalendarDay? Before, CalendarDay? After)> Days { get; init; }

    public required IReadOnlyList<(DatedWeek? Before, DatedWeek? After)> Periods { get; init; }

    public required IReadOnlyList<(OfficeCalendar? Before, OfficeCalendar? After)> Calendars { get; init; }

    /// <summary>Years that are set now and were not.</summary>
    public required IReadOnlyList<int> YearsSet { get; init; }

    public bool IsEmpty => Days.Count + Periods.Count + Calendars.Count + YearsSet.Count == 0;

    public static CalendarDifference Of(CalendarBook before, CalendarBook after) => new()
    {
        Days = Changed(before.Days, after.Days, day => day.Date),
        Periods = Changed(before.Periods, after.Periods, period => period.Id),
        Calendars = Changed(before.Calendars, after.Calendars, calendar => calendar.Id),
        YearsSet = [.. after.SetYears.Except(before.SetYears)],
    };

    // records with lists inside are compared by what they say, not by which list they hold
    private static List<(T? Before, T? After)> Changed<T, TKey>(IEnumerable<T> before, IEnumerable<T> after, Func<T, TKey> key)
        where T : class
        where TKey : notnull
    {
        var (old, now) = (before.ToDictionary(key), after.ToDictionary(key));
        return
        [
            .. old.Keys.Union(now.Keys).Order()
                .Select(each => (Before: old.GetValueOrDefault(each), After: now.GetValueOrDefault(each)))
                .Where(pair => CalendarJson.Text(pair.Before) != CalendarJson.Text(pair.After)),
        ];
    }
}
