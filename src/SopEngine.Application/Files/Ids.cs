using System.Text;
using System.Text.RegularExpressions;

namespace SopEngine.Application.Files;

/// <summary>Ids of definitions and regions: lower-case letters, digits and hyphens, beginning with a letter (docs/definitions.md).</summary>
internal static partial class Ids
{
    /// <summary>They stand in keys of every table and in addresses.</summary>
    public const int Longest = 64;

    public static bool IsId(string text) => text.Length <= Longest && Form().IsMatch(text);

    /// <summary>An id that resembles the text: "Staff IT" gives staff-it; null when nothing of it can be kept.</summary>
    public static string? Suggest(string text)
    {
        var id = new StringBuilder();
        foreach (var character in text.ToLowerInvariant().Take(200))
        {
            if (char.IsAsciiLetterLower(character) || (char.IsAsciiDigit(character) && id.Length > 0))
            {
                id.Append(character);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var suggested = id.ToString(0, Math.Min(id.Length, Longest)).TrimEnd('-');
        return suggested.Length == 0 ? null : suggested;
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Form();
}
