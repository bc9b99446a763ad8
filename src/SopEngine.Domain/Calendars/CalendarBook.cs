using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>
/// All that a region's due times are counted on: decrees, days, dated hours, and its calendars, the first of which is the ordinary one. A book for the nation and a book
/// for a region are laid over each other with <see cref="Over"/>.
/// </summary>
public sealed record CalendarBook
{
    public static CalendarBook Empty { get; } = new();

    public ImmutableArray<Decree> Decrees { get; init; } = [];

    public ImmutableArray<CalendarDay> Days { get; init; } = [];

    public ImmutableArray<DatedWeek> Periods { get; init; } = [];

    public ImmutableArray<OfficeCalendar> Calendars { get; init; } = [];

    public OfficeCalendar? Find(string id) => Calendars.FirstOrDefault(calendar => calendar.Id == id);

    public Decree? FindDecree(string? id) => Decrees.FirstOrDefault(decree => decree.Id == id);

    /// <summary>The years whose holidays are set, in order.</summary>
    public IReadOnlyList<int> SetYears => [.. Decrees.Select(decree => decree.SetsYear).OfType<int>().Distinct().Order()];

    /// <summary>
    /// This region's book over the nation's. A day of the region replaces the nation's of the same date, and a decree or dated hours the one of the same id; the region's dated hours stand before the nation's, so that a closure in Ramadan is one. A region
    /// without calendars has those of the nation.
    /// </summary>
    public CalendarBook Over(CalendarBook nation) => new()
    {
        Decrees = [.. Decrees.UnionBy(nation.Decrees, decree => decree.Id)],
        Days = [.. Days.UnionBy(nation.Days, day => day.Date).OrderBy(day => day.Date)],
        Periods = [.. Periods.UnionBy(nation.Periods, period => period.Id)],
        Calendars = Calendars.IsEmpty ? nation.Calendars : Calendars,
    };
}
