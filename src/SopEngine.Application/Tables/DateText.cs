using System.Globalization;
using System.Text.RegularExpressions;

namespace SopEngine.Application.Tables;

/// <summary>
/// Reads a date as people in Indonesia write it: <c>2026-12-25</c>, <c>25/12/2026</c>, <c>25-12-2026</c>, <c>25 Desember 2026</c>, <c>Jumat, 25 Des 2026</c>. The day comes
/// before the month, as the law writes it and never the American way.
/// </summary>
public static partial class DateText
{
    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];

    private static readonly Dictionary<string, int> _otherMonths = new(StringComparer.Ordinal)
    {
        ["may"] = 5, ["aug"] = 8, ["ags"] = 8, ["oct"] = 10, ["dec"] = 12, ["nop"] = 11, ["peb"] = 2,
    };

    /// <param name="text">A cell.</param>
    /// <param name="isImpossible">True for what has the form of a date that no calendar has: 30 Februari 2026.</param>
    public static DateOnly? Read(string text, out bool isImpossible)
    {
        isImpossible = false;
        var match = YearFirst().Match(text) is { Success: true } year ? year : DayFirst().Match(text);
        if (!match.Success || Month(match.Groups["month"].Value) is not { } month)
        {
            return null;
        }

        var (y, d) = (Number(match, "year"), Number(match, "day"));
        isImpossible = y < 1 || month is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, month);
        return isImpossible ? null : new DateOnly(y, month, d);
    }

    private static int? Month(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var name = text.ToLowerInvariant();
        var index = name.Length < 3 ? -1 : Array.IndexOf(_months, name[..3]);
        return index >= 0 ? index + 1 : name.Length >= 3 && _otherMonths.TryGetValue(name[..3], out var other) ? other : null;
    }

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    // a spreadsheet may add midnight
    [GeneratedRegex(@"\A(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?:[T ]0{1,2}[:.]00(?:[:.]00)?)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A(?:\p{L}+'?\p{L}*\s*,\s*)?(?<day>[0-9]{1,2})(?:\s*[-/.]\s*|\s+)(?<month>[0-9]{1,2}|\p{L}{3,12})\.?(?:\s*[-/.]\s*|\s+)(?<year>[0-9]{4})(?: 0{1,2}[:.]00(?:[:.]00)?)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayFirst();
}
