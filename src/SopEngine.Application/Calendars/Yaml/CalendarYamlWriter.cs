using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>
/// Writes a book as a calendar file: keys in the order of docs/definitions.md, what is inherited from the nation left out. Reading it over the same nation gives the same
/// book, and writing that gives the same text. Times are written to the second; a service that never closes keeps no hours per day.
/// </summary>
public static class CalendarYamlWriter
{
    /// <summary>Lets editors complete and check while typing.</summary>
    private const string Head = "# yaml-language-server: $schema=../calendar.schema.json";

    /// <param name="book">One book by itself.</param>
    /// <param name="nation">The book it is laid over; an empty one for the nation's own.</param>
    public static string Write(CalendarBook book, CalendarBook nation) => YamlPrinter.Print(
        new MapWriter()
            .Required("language", SopRevision.CurrentLanguage)
            .List("decrees", book.Decrees, Decree)
            .List("calendars", book.Calendars, office => OfficeWriter.Write(office, nation))
            .List("periods", book.Periods, period => PeriodWriter.Write(period, nation))
            .List("days", book.Days, Day)
            .Spread(),
        Head);

    private static MapOutput Decree(Decree decree) => new MapWriter()
        .Required("id", decree.Id)
        .Required("number", decree.Number)
        .Date("date", decree.Date)
        .Text("about", decree.About)
        .Number("setsYear", decree.SetsYear)
        .Short();

    private static MapOutput Day(CalendarDay day) => new MapWriter()
        .Date("date", day.Date)
        .Choice<DayKind>("kind", day.Kind)
        .Required("name", day.Name)
        .Text("decree", day.Decree)
        .Hours("hours", day.Hours)
        .Flag("estimate", day.Estimate)
        .Short();
}
