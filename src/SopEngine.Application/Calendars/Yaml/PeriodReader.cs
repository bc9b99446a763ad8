using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>
/// Reads hours for a range of dates. A period that has the id of a national one and no dates of its own inherits whatever it leaves out, so that a region writes only its
/// own hours and follows when the nation's dates move.
/// </summary>
internal sealed class PeriodReader(CalendarBook nation, CalendarPlaces places)
{
    public DatedWeek? Read(MapReader map, string place)
    {
        var id = map.Id("id", "Ia pengenal periode ini, misalnya ramadan-1447.");
        var national = nation.Periods.FirstOrDefault(period => period.Id == id);
        if (national is not null && map.Entry("from") is null && map.Entry("to") is null)
        {
            return Inherit(map, place, national);
        }

        var from = map.RequiredDate("from", "Ia tanggal mulai; periode dengan pengenal milik kalender nasional boleh tanpa tanggal.");
        var to = map.RequiredDate("to", "Ia tanggal terakhir, masih termasuk.");
        var name = map.RequiredText("name", "Ia nama periode yang tampil.");
        var (week, six) = ReadWeeks(map, place);
        var period = new DatedWeek
        {
            Id = id,
            Name = name,
            From = from ?? default,
            To = to ?? default,
            Week = week ?? RequiredWeek(map),
            SixDayWeek = six,
            Decree = map.Text("decree"),
            Estimate = map.Flag("estimate"),
        };
        return from is null || to is null ? null : period;
    }

    private DatedWeek Inherit(MapReader map, string place, DatedWeek national)
    {
        var (week, six) = ReadWeeks(map, place);
        return national with
        {
            Name = map.Text("name") ?? national.Name,
            Week = week ?? national.Week,
            SixDayWeek = six ?? (map.Flag("closed") ? null : national.SixDayWeek),
            Decree = map.Text("decree") ?? national.Decree,
            Estimate = map.Flag("estimate", national.Estimate),
        };
    }

    private (WorkingWeek? Week, WorkingWeek? Six) ReadWeeks(MapReader map, string place)
    {
        var week = WeekReader.Read(map, "week", place + "/week", places);
        var six = WeekReader.Read(map, "sixDayWeek", place + "/sixDayWeek", places);
        if (!map.Flag("closed"))
        {
            return (week, six);
        }

        if (week is not null || six is not null)
        {
            map.Error("closed", map.Entry("closed")!, FileProblemCodes.BothKeys, "Periode ini tutup (\"closed: true\") tetapi juga mempunyai jam kerja.",
            "Hapus jamnya, atau hapus \"closed\".");
        }

        return (WorkingWeek.Closed, null);
    }

    private static WorkingWeek RequiredWeek(MapReader map)
    {
        if (map.Entry("week") is null)
        {
            map.Missing("week", "Ia jam kerja selama periode ini, atau \"closed: true\" bila kantor tutup.");
        }

        return WorkingWeek.Closed;
    }
}
