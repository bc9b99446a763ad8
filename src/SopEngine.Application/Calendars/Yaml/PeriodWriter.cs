using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Writes hours for a range of dates; dates that are the nation's own are inherited.</summary>
internal static class PeriodWriter
{
    public static MapOutput Write(DatedWeek period, CalendarBook nation) =>
        nation.Periods.FirstOrDefault(known => known.Id == period.Id) is { } national && CanInherit(period, national) ? Inherited(period, national) : Whole(period);

    private static MapOutput Whole(DatedWeek period) => Hours(
        new MapWriter()
            .Required("id", period.Id)
            .Required("name", period.Name)
            .Date("from", period.From)
            .Date("to", period.To),
        period)
        .Optional("decree", period.Decree)
        .Flag("estimate", period.Estimate)
        .Spread();

    private static MapOutput Inherited(DatedWeek period, DatedWeek national)
    {
        var map = new MapWriter().Required("id", period.Id).Optional("name", period.Name == national.Name ? null : period.Name);
        return Hours(map, period).Optional("decree", period.Decree == national.Decree ? null : period.Decree).Flag("estimate", period.Estimate, national.Estimate).Spread();
    }

    private static MapWriter Hours(MapWriter map, DatedWeek period) => IsClosed(period)
        ? map.Flag("closed", true)
        : map.Week("week", period.Week).Week("sixDayWeek", period.SixDayWeek);

    // what is left out is inherited: something the nation has and this period has not must be written whole
    private static bool CanInherit(DatedWeek period, DatedWeek national) =>
        period.From == national.From && period.To == national.To
        && (period.Decree is not null || national.Decree is null)
        && (IsClosed(period) || period.SixDayWeek is not null || national.SixDayWeek is null);

    private static bool IsClosed(DatedWeek period) => period.Week is { Days.IsEmpty: true, StatedDay: null } && period.SixDayWeek is null;
}
