using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>
/// What becomes of a region's own part where a national decree changes days that the region has written too. National holidays and collective leave are the nation's to set, so
/// that a copy of one which a region typed gives way. Everything else is the region's and stays: a holiday of its own, a closed office, force majeure, and hours that
/// it has people work on a day off.
/// </summary>
/// <param name="Region">The region's own part afterwards.</param>
/// <param name="Kept">Its days that still stand in the place of the nation's.</param>
/// <param name="GivenUp">Its days that gave way.</param>
public sealed record LocalDays(CalendarBook Region, ImmutableArray<CalendarDay> Kept, ImmutableArray<CalendarDay> GivenUp)
{
    /// <param name="region">The region's own part.</param>
    /// <param name="before">The nation's, as it was.</param>
    /// <param name="after">The nation's, by the decree.</param>
    public static LocalDays Under(CalendarBook region, CalendarBook before, CalendarBook after)
    {
        var changed = Changed(before, after).ToHashSet();
        var touched = region.Days.Where(day => changed.Contains(day.Date)).ToList();
        ImmutableArray<CalendarDay> gone = [.. touched.Where(IsNations)];
        var left = region with
        {
            Days = [.. region.Days.Except(gone)],
            Decrees = [.. region.Decrees.Where(decree => decree.SetsYear is not null || after.FindDecree(decree.Id) is not { SetsYear: not null })],
        };
        return new LocalDays(left, [.. touched.Except(gone)], gone);
    }

    /// <summary>Dates on which the nation's book says something else than before.</summary>
    private static IEnumerable<DateOnly> Changed(CalendarBook before, CalendarBook after)
    {
        var old = before.Days.GroupBy(day => day.Date).ToDictionary(same => same.Key, same => same.First());
        var now = after.Days.GroupBy(day => day.Date).ToDictionary(same => same.Key, same => same.First());
        return old.Keys.Union(now.Keys).Where(date => !AreAlike(old.GetValueOrDefault(date), now.GetValueOrDefault(date)));
    }

    private static bool AreAlike(CalendarDay? one, CalendarDay? other) =>
        one is not null && other is not null && one.Hours.SequenceEqual(other.Hours) && one with { Hours = other.Hours } == other;

    private static bool IsNations(CalendarDay day) => day.Kind is DayKind.National or DayKind.CollectiveLeave && day.Hours.IsEmpty;
}
