using SopEngine.Application.Wording;
using SopEngine.Domain.Calendars;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>One day of the year at a glance: told by a letter and in words, not by its colour alone.</summary>
/// <param name="Day">The date.</param>
/// <param name="Class">Style of the cell; null for an ordinary working day.</param>
/// <param name="Letter">Stands beside the number; empty for working days and weekends.</param>
/// <param name="Said">Why it is no ordinary day; empty where it is one.</param>
public sealed record CalendarCell(DateOnly Day, string? Class, string Letter, string Said)
{
    /// <summary>Letter and meaning, in the order of the legend.</summary>
    public static IReadOnlyList<(string Class, string Letter, string Means)> Legend { get; } =
    [
        ("k-off", "L", "Libur nasional"), ("k-leave", "C", "Cuti bersama"), ("k-local", "D", "Libur daerah"), ("k-local", "T", "Kantor tutup"),
        ("k-kahar", "K", "Keadaan kahar"), ("k-dated", "R", "Jam tersendiri, misalnya Ramadan"), ("k-dated", "J", "Masuk dengan jam khusus"), ("k-rest", "", "Libur mingguan"),
    ];

    public static CalendarCell Of(WorkingCalendar calendar, DateOnly day) => (calendar.EntryOf(day), calendar.PeriodOf(day)) switch
    {
        ({ Hours.IsEmpty: true } entry, _) => new(day, ClassOf(entry.Kind), LetterOf(entry.Kind), $"{CalendarWords.Of(entry.Kind)}, {entry.Name}{CalendarWords.Expected(entry.Estimate)}"),
        ({ } entry, _) => new(day, "k-dated", "J", $"Masuk {CalendarWords.Hours(entry.Hours)}, {entry.Name}"),
        (_, { } period) when calendar.IsWorkingDay(day) => new(day, "k-dated", "R", $"{period.Name}{CalendarWords.Expected(period.Estimate)}"),
        (_, { } period) when !calendar.Office.Week.On(day.DayOfWeek).IsEmpty => new(day, "k-local", "T", $"{period.Name}{CalendarWords.Expected(period.Estimate)}"),
        _ when !calendar.IsWorkingDay(day) => new(day, "k-rest", "", "libur mingguan"),
        _ => new(day, null, "", ""),
    };

    /// <summary>The cells of a month in weeks from Monday; null before its first and after its last day.</summary>
    public static IEnumerable<CalendarCell?[]> Month(WorkingCalendar calendar, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var blank = ((int)first.DayOfWeek + 6) % 7;
        var days = DateTime.DaysInMonth(year, month);
        return Enumerable.Range(0, (blank + days + 6) / 7).Select(week => Enumerable.Range((week * 7) - blank, 7)
            .Select(at => at < 0 || at >= days ? null : Of(calendar, first.AddDays(at))).ToArray());
    }

    /// <summary>For the head of a column of days.</summary>
    public static string MonthName(int year, int month) => IndonesianText.Date(new DateOnly(year, month, 1))[2..];

    private static string ClassOf(DayKind kind) => kind switch
    {
        DayKind.National => "k-off",
        DayKind.CollectiveLeave => "k-leave",
        DayKind.ForceMajeure => "k-kahar",
        _ => "k-local",
    };

    private static string LetterOf(DayKind kind) => kind switch
    {
        DayKind.National => "L",
        DayKind.CollectiveLeave => "C",
        DayKind.Regional => "D",
        DayKind.Local => "T",
        DayKind.ForceMajeure => "K",
    };
}
