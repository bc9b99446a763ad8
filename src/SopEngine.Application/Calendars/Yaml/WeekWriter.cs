using System.Globalization;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Writes weeks, dates and hours, the counterpart of <see cref="WeekReader"/> and <see cref="CalendarValues"/>.</summary>
internal static class WeekWriter
{
    /// <summary>A week, closed ones too; left out when there is none.</summary>
    public static MapWriter Week(this MapWriter map, string key, WorkingWeek? week) => week is null ? map : map.Add(key, Write(week));

    public static MapWriter Date(this MapWriter map, string key, DateOnly? date) =>
        date is { } known ? map.Word(key, known.ToString(CalendarValues.DateFormat, CultureInfo.InvariantCulture)) : map;

    public static MapWriter Hours(this MapWriter map, string key, IReadOnlyList<WorkingSegment> hours) => hours.Count == 0 ? map : map.Add(key, List(hours));

    public static MapOutput Write(WorkingWeek week)
    {
        var map = new MapWriter();
        for (var first = 0; first < Weekdays.All.Count; first++)
        {
            var hours = week.On(Weekdays.All[first]);
            var last = first;
            while (last + 1 < Weekdays.All.Count && hours.SequenceEqual(week.On(Weekdays.All[last + 1])))
            {
                last++;
            }

            map.Hours(Weekdays.Write(Weekdays.All[first], Weekdays.All[last]), hours);
            first = last;
        }

        return map.Number(WeekReader.StatedDay, week.StatedDay is { } stated ? (int)stated.TotalMinutes : null).Spread();
    }

    private static ListOutput List(IReadOnlyList<WorkingSegment> hours) =>
        new([.. hours.Select(segment => new TextOutput(HoursText.Write(segment), Word: true))], Spread: false);
}
