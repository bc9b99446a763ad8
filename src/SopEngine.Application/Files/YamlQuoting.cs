using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SopEngine.Application.Files;

/// <summary>
/// Writes a text as a YAML scalar that every reader of YAML 1.1 or 1.2 takes for that text: bare where nothing can be mistaken, else quoted. Numbers, dates and
/// the words for yes, no and nothing in both versions are quoted, because editors and other tools would take them for something else.
/// </summary>
internal static partial class YamlQuoting
{
    private static readonly HashSet<string> _wordsWithMeaning = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<", ".inf", "-.inf", "+.inf", ".nan",
    };

    private static readonly SearchValues<char> _signsInBrackets = SearchValues.Create(",[]{}:?");

    /// <summary>On one line; <paramref name="inBrackets"/> when it stands between [ ] or { }, where more signs have a meaning.</summary>
    public static string Inline(string text, bool inBrackets)
    {
        if (IsBare(text, inBrackets))
        {
            return text;
        }

        var needsEscapes = text.Any(MustBeEscaped);
        return !needsEscapes && text.AsSpan().ContainsAny('"', '\\')
            ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'"
            : DoubleQuoted(text);
    }

    /// <summary>As <see cref="Inline"/>, but the language's own keys <c>no</c> and <c>on</c> stay bare: in YAML 1.2 they mean nothing else.</summary>
    public static string Key(string key, bool inBrackets) => key is "no" or "on" ? key : Inline(key, inBrackets);

    /// <summary>Whether the text reads well as a literal block, and can: several lines, at most one line end at the end, nothing odd at the front.</summary>
    public static bool FitsBlock(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
        && text[0] is not (' ' or '\n' or '\t')
        && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && !text.Split('\n').Any(line => line.Length > 0 && (line[^1] == ' ' || line.Trim(' ').Length == 0))
        && !text.Any(character => character != '\n' && MustBeEscaped(character));

    private static bool IsBare(string text, bool inBrackets) =>
        text.Length > 0
        && text[0] is not (' ' or '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`')
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !(inBrackets && text.AsSpan().ContainsAny(_signsInBrackets))
        && !text.Any(MustBeEscaped)
        && !_wordsWithMeaning.Contains(text)
        && !NumberLike().IsMatch(text);

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when MustBeEscaped(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    // line ends of any kind, blanks other than the space, and marks that cannot be seen; halves of pairs stay: together they are one character
    private static bool MustBeEscaped(char character) =>
        (char.IsWhiteSpace(character) && character != ' ')
        || char.IsControl(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    [GeneratedRegex(@"\A(?:[-+]?\.?[0-9][0-9a-fA-FxXoO_.:+-]*|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*)\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberLike();
}
