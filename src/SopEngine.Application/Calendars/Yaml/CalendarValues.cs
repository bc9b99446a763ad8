using System.Collections.Immutable;
using System.Globalization;
using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>Dates and hours as calendar files hold them.</summary>
internal static class CalendarValues
{
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>A date, or null when left out or unreadable.</summary>
    public static DateOnly? Date(this MapReader map, string key)
    {
        if (map.Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        var harm = LooksLikeDate(text) ? $"Tidak ada tanggal {text} dalam kalender." : $"\"{text}\" bukan tanggal.";
        map.Error(key, map.Entry(key)!, FileProblemCodes.Date, harm, "Tulis tahun-bulan-tanggal dengan angka, misalnya 2026-12-25.");
        return null;
    }

    public static DateOnly? RequiredDate(this MapReader map, string key, string why)
    {
        if (map.Entry(key) is null)
        {
            map.Missing(key, why);
        }

        return map.Date(key);
    }

    /// <summary>Stretches of a day; none when left out.</summary>
    public static ImmutableArray<WorkingSegment> Hours(this MapReader map, string key)
    {
        if (map.Entry(key) is not { } entry)
        {
            return [];
        }

        var hours = ImmutableArray.CreateBuilder<WorkingSegment>();
        foreach (var (text, at, place) in map.TextsOf(entry.Value, entry.At, map.PlaceOf(key), key))
        {
            if (HoursText.Read(text) is { } segment)
            {
                hours.Add(segment);
            }
            else
            {
                map.Problems.Error(at, place, FileProblemCodes.Value, $"\"{text}\" bukan jam kerja.",
                "Tulis jam mulai dan jam selesai, misalnya 07:30-12:00; paling akhir 24:00.");
            }
        }

        return hours.DrainToImmutable();
    }

    private static bool LooksLikeDate(string text) =>
        text.Split('-') is { Length: 3 } parts && parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit));
}
