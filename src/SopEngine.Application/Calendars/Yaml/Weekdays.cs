using System.Globalization;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Weekdays as calendar files write them: <c>monday</c>, <c>monday-thursday</c>, <c>monday-thursday, saturday</c>.</summary>
internal static class Weekdays
{
    private static readonly CultureInfo _indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> All { get; } =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    public static IReadOnlyList<string> Words { get; } = [.. All.Select(WordOf)];

    public static string WordOf(DayOfWeek day) => day.ToString().ToLowerInvariant();

    /// <summary>Senin.</summary>
    public static string NameOf(DayOfWeek day) => _indonesian.DateTimeFormat.GetDayName(day);

    /// <summary>The days a key names, or null when it names none.</summary>
    public static IReadOnlyList<DayOfWeek>? Read(string text)
    {
        var days = new List<DayOfWeek>();
        foreach (var part in text.Split(','))
        {
            var ends = part.Split(['-', '–'], StringSplitOptions.TrimEntries).Select(word => IndexOf(word)).ToList();
            if (ends.Count > 2 || ends.Contains(-1) || ends[0] > ends[^1])
            {
                return null;
            }

            days.AddRange(All.Skip(ends[0]).Take(ends[^1] - ends[0] + 1));
        }

        return days;
    }

    /// <summary>Neighbouring days with the same hours are written together.</summary>
    public static string Write(DayOfWeek first, DayOfWeek last) => first == last ? WordOf(first) : $"{WordOf(first)}-{WordOf(last)}";

    private static int IndexOf(string word) => Words.ToList().IndexOf(word.Trim().ToLowerInvariant());
}
