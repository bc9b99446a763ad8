using SopEngine.Application.Calendars;
using SopEngine.Domain.Calendars;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>A year of one of a region's calendars, and the versions there were.</summary>
public sealed record CalendarModel
{
    public required WorkingCalendar Calendar { get; init; }

    public required IReadOnlyList<WorkingCalendar> All { get; init; }

    public required int Year { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The version in force.</summary>
    public required int Number { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<CalendarVersionView> Versions { get; init; }

    /// <summary>User names to the names of people.</summary>
    public required Func<string, string> NameOf { get; init; }

    public required bool MayEdit { get; init; }

    /// <summary>The version that was applied just now.</summary>
    public CalendarVersionView? Applied { get; init; }

    /// <summary>The version whose moves are asked for.</summary>
    public int? MovesOf { get; init; }

    /// <summary>Null for readers who are nobody's officer.</summary>
    public IReadOnlyList<CalendarMoveView>? Moves { get; init; }

    /// <summary>True when due times can be counted in the year.</summary>
    public bool IsSet => Calendar.IsSet(new DateOnly(Year, 1, 1));

    public CalendarVersionView? Waiting => Versions.FirstOrDefault(version => version.IsOpen);

    /// <summary>The year's dated entries, those this calendar does not observe too.</summary>
    public IEnumerable<CalendarDay> Days => Calendar.Book.Days.Where(day => day.Date.Year == Year);

    public IEnumerable<DatedWeek> Periods => Calendar.Office.Periods
        .Concat(Calendar.Book.Periods.Where(period => Calendar.Office.Periods.All(own => own.Id != period.Id)))
        .Where(period => period.From.Year <= Year && Year <= period.To.Year);
}
