using System.Collections.Immutable;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Reads a calendar file's keys. A day or period without a readable date is reported and left out.</summary>
internal sealed class BookReader(CalendarBook nation)
{
    // the years a layout may span: each costs its days
    private const int FirstYear = 2000, LastYear = 2100;

    public CalendarPlaces Places { get; } = new();

    public CalendarBook Read(MapReader map)
    {
        RootReader.Language(map, SopRevision.CurrentLanguage);
        return new CalendarBook
        {
            Decrees = ReadAll(map, "decrees", "decrees", ReadDecree),
            Calendars = ReadAll(map, "calendars", "calendars", new OfficeReader(nation, Places, ReadPeriods).Read),
            Periods = ReadPeriods(map, "periods"),
            Days = ReadAll(map, "days", "days", (day, _) => ReadDay(day)),
        };
    }

    private ImmutableArray<DatedWeek> ReadPeriods(MapReader map, string list) => ReadAll(map, "periods", list, new PeriodReader(nation, Places).Read);

    /// <param name="map">The mapping that holds the list.</param>
    /// <param name="key">The list's key.</param>
    /// <param name="inBook">The list's place in the book.</param>
    /// <param name="read">Reads one element, given its place in the book; null when nothing can be made of it.</param>
    private ImmutableArray<T> ReadAll<T>(MapReader map, string key, string inBook, Func<MapReader, string, T?> read)
        where T : class
    {
        var items = ImmutableArray.CreateBuilder<T>();
        map.List(key, element =>
        {
            var place = $"{inBook}/{items.Count}";
            if (read(element, place) is { } item)
            {
                Places.Add(place, element.Place);
                items.Add(item);
            }

            return element;
        });
        return items.DrainToImmutable();
    }

    private static Decree ReadDecree(MapReader map, string place) => new()
    {
        Id = map.Id("id", "Ia pengenal keputusan ini."),
        Number = map.RequiredText("number", "Ia nomor keputusan seperti dikutip, misalnya \"SKB 933/2025\"."),
        Date = map.Date("date"),
        About = map.Text("about") ?? "",
        SetsYear = map.Number("setsYear", FirstYear, LastYear),
    };

    private static CalendarDay? ReadDay(MapReader map)
    {
        var date = map.RequiredDate("date", "Ia tanggal hari ini, misalnya 2026-12-25.");
        var kind = map.RequiredChoice<DayKind>("kind", "Ia alasan hari ini lain dari biasanya.");
        var name = map.RequiredText("name", "Ia nama hari yang tampil pada penjelasan tenggat.");
        var day = new CalendarDay
        {
            Date = date ?? default,
            Kind = kind,
            Name = name,
            Decree = map.Text("decree") ?? "",
            Hours = map.Hours("hours"),
            Estimate = map.Flag("estimate"),
        };
        return date is null ? null : day;
    }
}
