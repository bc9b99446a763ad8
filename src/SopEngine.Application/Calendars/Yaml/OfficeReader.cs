using System.Collections.Immutable;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Reads one calendar. One that has the id of a national calendar and no hours of its own inherits whatever it leaves out.</summary>
internal sealed class OfficeReader(CalendarBook nation, CalendarPlaces places, Func<MapReader, string, ImmutableArray<DatedWeek>> readPeriods)
{
    public OfficeCalendar Read(MapReader map, string place)
    {
        var id = map.Id("id", "Ia pengenal kalender ini, misalnya kantor.");
        var always = map.Flag("always");
        var inherits = map.Entry("week") is null && !always ? nation.Find(id) : null;
        var office = new OfficeCalendar
        {
            Id = id,
            Name = inherits is not null ? map.Text("name") ?? inherits.Name : map.RequiredText("name", "Ia nama kalender yang tampil."),
            AlwaysOpen = inherits?.AlwaysOpen ?? always,
            Week = inherits?.Week ?? ReadWeek(map, place, always),
            Observes = map.Entry("observes") is null
                ? inherits?.Observes ?? ObservedWhenLeftOut(always)
                : [.. map.Choose<DayKind>("observes")],
            Periods = inherits is not null && map.Entry("periods") is null ? inherits.Periods : readPeriods(map, place + "/periods"),
        };
        return office;
    }

    /// <summary>Everything for an office; nothing for a service that never closes.</summary>
    public static ImmutableSortedSet<DayKind> ObservedWhenLeftOut(bool always) => always ? [] : OfficeCalendar.AllKinds;

    private WorkingWeek ReadWeek(MapReader map, string place, bool always)
    {
        var week = WeekReader.Read(map, "week", place + "/week", places);
        if (!always)
        {
            if (map.Entry("week") is null)
            {
                map.Missing("week", "Ia jam kerja setiap hari, atau \"always: true\" untuk layanan tanpa henti.");
            }

            return week ?? WorkingWeek.Closed;
        }

        if (week is { Days.IsEmpty: false })
        {
            map.Error("week", map.Entry("week")!, FileProblemCodes.BothKeys, "Layanan tanpa henti (\"always: true\") tidak mempunyai jam kerja per hari.",
            "Hapus jamnya, atau hapus \"always\".");
        }

        return WorkingWeek.Always with { StatedDay = week?.StatedDay };
    }
}
