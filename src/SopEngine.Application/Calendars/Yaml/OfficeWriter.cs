using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Writes one calendar; hours that are the nation's own are inherited.</summary>
internal static class OfficeWriter
{
    public static MapOutput Write(OfficeCalendar office, CalendarBook nation) =>
        nation.Find(office.Id) is { } national && CanInherit(office, national) ? Inherited(office, national) : Whole(office, nation);

    private static MapOutput Whole(OfficeCalendar office, CalendarBook nation) => new MapWriter()
        .Required("id", office.Id)
        .Required("name", office.Name)
        .Flag("always", office.AlwaysOpen)
        .Week("week", WeekOf(office))
        .Names("observes", Kinds(office.Observes), Kinds(OfficeReader.ObservedWhenLeftOut(office.AlwaysOpen)))
        .List("periods", office.Periods, period => PeriodWriter.Write(period, nation))
        .Spread();

    // a service that never closes writes at most the length of its day
    private static WorkingWeek? WeekOf(OfficeCalendar office) =>
        !office.AlwaysOpen ? office.Week : office.Week.StatedDay is { } stated ? WorkingWeek.Closed with { StatedDay = stated } : null;

    private static MapOutput Inherited(OfficeCalendar office, OfficeCalendar national) => new MapWriter()
        .Required("id", office.Id)
        .Optional("name", office.Name == national.Name ? null : office.Name)
        .Names("observes", Kinds(office.Observes), Kinds(national.Observes))
        .Short();

    // what differs in more than its name and the days it observes is written whole
    private static bool CanInherit(OfficeCalendar office, OfficeCalendar national) =>
        office.AlwaysOpen == national.AlwaysOpen
        && SameText(office with { Name = "", Observes = [] }, national with { Name = "", Observes = [] });

    private static bool SameText(OfficeCalendar one, OfficeCalendar other) =>
        YamlPrinter.Print(Whole(one, CalendarBook.Empty), "") == YamlPrinter.Print(Whole(other, CalendarBook.Empty), "");

    private static IReadOnlyList<string> Kinds(IEnumerable<DayKind> kinds) => [.. kinds.Select(kind => Choices<DayKind>.WordOf(kind))];
}
