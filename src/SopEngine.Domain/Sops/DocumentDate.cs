namespace SopEngine.Domain.Sops;

/// <summary>Reads a date as Indonesian documents print it: "13 September 2021", "05 Januari 2022". Empty and "-" are dates that are not there.</summary>
public static class DocumentDate
{
    private static readonly string[] _months =
    [
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
    ];

    /// <summary>True when the text is empty, "-" or a date; <paramref name="date"/> is null for the first two.</summary>
    public static bool TryRead(string text, out DateOnly? date)
    {
        date = null;
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed == "-")
        {
            return true;
        }

        var parts = trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var month = parts.Length == 3 ? Array.IndexOf(_months, parts[1].ToLowerInvariant()) + 1 : 0;
        if (month == 0 || !TryNumber(parts[0], 1, 31, out var day) || !TryNumber(parts[2], 1900, 2999, out var year)
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryNumber(string text, int low, int high, out int number) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number)
        && number >= low && number <= high;
}
