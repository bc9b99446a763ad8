using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Domain.Calendars.Checks;

/// <summary>
/// Says what is wrong with a calendar book before anything is counted on it. Codes are those of <see cref="CalendarFindingCatalogue"/>. Places go through the book's
/// lists by index: <c>days/3/date</c>, <c>periods/0/sixDayWeek/friday</c>, <c>calendars/1/periods/0</c>.
/// </summary>
public static class CalendarChecks
{
    /// <summary>All findings, the same for the same input.</summary>
    /// <param name="book">One book by itself.</param>
    /// <param name="nation">The book it will be laid over; an empty one for the nation's own.</param>
    public static IReadOnlyList<Finding> Run(CalendarBook book, CalendarBook nation)
    {
        var scope = new CalendarScope(book, nation);
        scope.ReportTwins("decree-twice", "decrees", "Keputusan", book.Decrees.Select(decree => decree.Id), "tidak pasti yang mana yang dimaksud.");
        OfficeChecks.Run(scope);
        PeriodChecks.Run(scope, book.Periods, "periods");
        DayChecks.Run(scope);
        return scope.Findings;
    }
}
