using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SopEngine.Domain.Tenants;

/// <summary>
/// How a region writes the numbers of its tickets: <c>BWI-{year}-{seq:4}</c>. The parts are <c>{year}</c> (four digits), <c>{month}</c> (two) and, exactly once,
/// <c>{seq:N}</c> (at least N digits, N from 1 to 12); between them letters, digits, dots, hyphens and underscores, so that a number can stand in an address.
/// Numbers of papers stand in no address: theirs may have slashes, blanks, commas and brackets besides, and the month in Roman figures (<c>{roman}</c>). Equal when the text is.
/// </summary>
public sealed partial record NumberPattern
{
    /// <summary>Of the pattern as written; no number gets longer than 64.</summary>
    public const int LongestText = 40;

    /// <summary>Of the pattern of a paper's numbers.</summary>
    public const int LongestPaperText = 80;

    private static readonly string[] _roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private NumberPattern(string text) => Text = text;

    public string Text { get; }

    /// <summary>True when the count starts anew each year, false when the year is not shown and the count must go on.</summary>
    public bool StartsAnewEachYear => Text.Contains("{year}", StringComparison.Ordinal);

    /// <summary>True with the pattern of a ticket's numbers; false when the text is none.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out NumberPattern? pattern) =>
        TryRead(text, text.Length <= LongestText && Whole().IsMatch(text), out pattern);

    /// <summary>True with the pattern of a paper's numbers; false when the text is none.</summary>
    public static bool TryReadPaper(string text, [NotNullWhen(true)] out NumberPattern? pattern) =>
        TryRead(text, text.Length <= LongestPaperText && WholePaper().IsMatch(text) && text.Trim() == text, out pattern);

    private static bool TryRead(string text, bool isWritten, [NotNullWhen(true)] out NumberPattern? pattern)
    {
        var readable = isWritten && Part().Matches(text).Count(part => part.Groups["digits"].Success) == 1;
        pattern = readable ? new NumberPattern(text) : null;
        return readable;
    }

    /// <summary>The number of the ticket filed as the <paramref name="sequence"/>-th (from 1) on a local <paramref name="day"/>.</summary>
    public string Format(DateOnly day, long sequence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        var number = new StringBuilder();
        var end = 0;
        foreach (Match part in Part().Matches(Text))
        {
            number.Append(Text, end, part.Index - end).Append(Value(part, day, sequence));
            end = part.Index + part.Length;
        }

        return number.Append(Text, end, Text.Length - end).ToString();
    }

    public override string ToString() => Text;

    private static string Value(Match part, DateOnly day, long sequence) => part.Value switch
    {
        "{year}" => day.Year.ToString("0000", CultureInfo.InvariantCulture),
        "{roman}" => _roman[day.Month - 1],
        "{month}" => day.Month.ToString("00", CultureInfo.InvariantCulture),
        _ => sequence.ToString(CultureInfo.InvariantCulture).PadLeft(int.Parse(part.Groups["digits"].ValueSpan, CultureInfo.InvariantCulture), '0'),
    };

    [GeneratedRegex(@"\A(?:[A-Za-z0-9._-]|\{year\}|\{month\}|\{seq:(?:[1-9]|1[0-2])\})+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A(?:[A-Za-z0-9._/ ,()-]|\{year\}|\{month\}|\{roman\}|\{seq:(?:[1-9]|1[0-2])\})+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholePaper();

    [GeneratedRegex(@"\{year\}|\{month\}|\{roman\}|\{seq:(?<digits>[0-9]+)\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();
}
