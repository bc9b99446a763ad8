using System.Globalization;
using SopEngine.Domain.Calendars;

namespace SopEngine.Domain.Tests.Support;

/// <summary>Calendars to count on: the ordinary office of Perpres 21/2023, with and without the holidays of the yearly joint decrees.</summary>
internal static class Offices
{
    /// <summary>N: national holiday, C: collective leave. April 2023 is the month whose collective leave was moved.</summary>
    private const string Holidays = """
        2025 C 01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26
        2025 N 01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25
        2026 C 02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24
        2026 N 01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25
        2027 C 02-05 03-09 03-12 03-15 03-25 05-18 05-19 12-24
        2027 N 01-01 01-05 02-06 03-08 03-10 03-11 03-26 03-28 05-01 05-06 05-17 05-20 06-01 06-06 08-15 08-17 12-25 12-26
        """;

    private static readonly DayOfWeek[] _mondayToThursday = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    /// <summary>Monday to Thursday 07.30–12.00 and 13.00–16.00, Friday 07.30–11.30 and 13.00–16.30.</summary>
    public static WorkingWeek FiveDays { get; } = WorkingWeek.Closed
        .With(_mondayToThursday, Hours("07:30", "12:00"), Hours("13:00", "16:00"))
        .With([DayOfWeek.Friday], Hours("07:30", "11:30"), Hours("13:00", "16:30"));

    public static WorkingWeek SixDays { get; } = WorkingWeek.Closed
        .With([.. _mondayToThursday, DayOfWeek.Saturday], Hours("07:30", "12:00"), Hours("12:30", "14:00"))
        .With([DayOfWeek.Friday], Hours("07:30", "11:30"));

    /// <summary>Monday to Thursday 08.00–12.00 and 12.30–15.00, Friday 08.00–11.30 and 12.30–15.30.</summary>
    public static WorkingWeek RamadanHours { get; } = WorkingWeek.Closed
        .With(_mondayToThursday, Hours("08:00", "12:00"), Hours("12:30", "15:00"))
        .With([DayOfWeek.Friday], Hours("08:00", "11:30"), Hours("12:30", "15:30"));

    /// <summary>The holidays and Ramadan months of 2025 to 2027.</summary>
    public static CalendarBook Nation { get; } = new()
    {
        Decrees = [.. Enumerable.Range(2025, 3).Select(Decree)],
        Days = [.. Holidays.Split('\n').SelectMany(Days)],
        Periods = [Ramadan(1446, "2025-03-01", "2025-03-30"), Ramadan(1447, "2026-02-19", "2026-03-20"), Ramadan(1448, "2027-02-08", "2027-03-09")],
        Calendars = [Office("kantor", FiveDays)],
    };

    /// <summary>The same hours in years without any holiday.</summary>
    public static CalendarBook WithoutHolidays { get; } = new()
    {
        Decrees = [.. Enumerable.Range(2020, 16).Select(Decree)],
        Calendars = [Office("kantor", FiveDays)],
    };

    public static WorkingCalendar National { get; } = Compile(Nation);

    public static WorkingCalendar Plain { get; } = Compile(WithoutHolidays);

    public static WorkingCalendar Compile(CalendarBook book, string zone = "Asia/Jakarta", string version = "kantor@1") =>
        new(book, book.Calendars[0], TimeZoneInfo.FindSystemTimeZoneById(zone), version);

    public static OfficeCalendar Office(string id, WorkingWeek week) => new() { Id = id, Name = id, Week = week };

    public static Decree Decree(int year) => new() { Id = $"skb-{year}", Number = $"SKB {year}", SetsYear = year };

    public static CalendarDay Day(string date, DayKind kind = DayKind.CollectiveLeave) =>
        new() { Date = Date(date), Kind = kind, Name = $"Hari {date}", Decree = $"skb-{date[..4]}" };

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static WorkingSegment Hours(string from, string to) => new(TimeSpan.ParseExact(from, "hh\\:mm", null), to == "24:00" ? TimeSpan.FromDays(1) : TimeSpan.ParseExact(to, "hh\\:mm", null));

    private static DatedWeek Ramadan(int hijri, string from, string to) => new()
    {
        Id = $"ramadan-{hijri}",
        Name = $"Ramadan {hijri} H",
        From = Date(from),
        To = Date(to),
        Week = RamadanHours,
        Estimate = hijri == 1448,
    };

    private static IEnumerable<CalendarDay> Days(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(2).Select(day => Day($"{words[0]}-{day}", words[1] == "N" ? DayKind.National : DayKind.CollectiveLeave));
    }
}
