using System.Globalization;

namespace SopEngine.Application.Wording;

/// <summary>
/// Dates and times as people in an office write them: Selasa, 24 November 2026 10.20 WIB. The names are written out here and not taken from the machine's culture
/// data, so that a page reads the same everywhere.
/// </summary>
public static class IndonesianText
{
    private static readonly string[] _days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] _months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>24 November 2026.</summary>
    public static string Date(DateOnly day) => Text($"{day.Day} {_months[day.Month - 1]} {day.Year}");

    /// <summary>Selasa, 24 November 2026.</summary>
    public static string Day(DateOnly day) => $"{_days[(int)day.DayOfWeek]}, {Date(day)}";

    /// <summary>10.20.</summary>
    public static string Clock(DateTimeOffset at) => Text($"{at.Hour:00}.{at.Minute:00}");

    /// <summary>Selasa, 24 November 2026 10.20 WIB; the day and hour are those of the instant's own offset.</summary>
    public static string Instant(DateTimeOffset at) => $"{Day(DateOnly.FromDateTime(at.DateTime))} {Clock(at)} {Zone(at.Offset)}";

    /// <summary>
    /// For lists: Sen 15.30 within six days of <paramref name="now"/>, 24 Nov 15.30 within the year, 24 Nov 2025 otherwise. Both in the instant's own offset.
    /// </summary>
    public static string Short(DateTimeOffset at, DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(at.DateTime);
        var today = DateOnly.FromDateTime(now.ToOffset(at.Offset).DateTime);
        if (Math.Abs(day.DayNumber - today.DayNumber) <= 6)
        {
            return $"{_days[(int)day.DayOfWeek][..3]} {Clock(at)}";
        }

        var month = _months[day.Month - 1][..3];
        return day.Year == today.Year ? Text($"{day.Day} {month} {Clock(at)}") : Text($"{day.Day} {month} {day.Year}");
    }

    /// <summary>WIB, WITA or WIT for the three offsets of Indonesia, else UTC with the offset.</summary>
    public static string Zone(TimeSpan offset) => offset.TotalHours switch
    {
        7 => "WIB",
        8 => "WITA",
        9 => "WIT",
        _ => Text($"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\.mm}"),
    };

    /// <summary>A, B, dan C.</summary>
    public static string List(IReadOnlyList<string> parts, string last = "dan") => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        2 => $"{parts[0]} {last} {parts[1]}",
        _ => $"{string.Join(", ", parts.SkipLast(1))}, {last} {parts[^1]}",
    };

    /// <summary>The sentence begun with a capital letter and ended with a full stop.</summary>
    public static string Sentence(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return "";
        }

        var begun = string.Concat(trimmed[..1].ToUpper(CultureInfo.InvariantCulture), trimmed.AsSpan(1));
        return begun[^1] is '.' or '?' or '!' ? begun : begun + ".";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
