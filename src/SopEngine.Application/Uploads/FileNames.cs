using System.Globalization;
using System.Text;

namespace SopEngine.Application.Uploads;

/// <summary>Makes a name that was sent fit to be kept, shown and used in a download header.</summary>
internal static class FileNames
{
    private const int Longest = 200;
    private const string Nameless = "berkas";

    /// <summary>
    /// The last part of a path, without characters that are invisible, forbidden in file names somewhere, or turn text round; cut to 200 characters with its extension
    /// kept. Never empty.
    /// </summary>
    public static string Clean(string? sent)
    {
        var text = new StringBuilder();
        foreach (var rune in (sent ?? "").Split('/', '\\')[^1].EnumerateRunes())
        {
            text.Append(IsFit(rune) ? rune.ToString() : " ");
        }

        var name = string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ');
        return name.Length == 0 ? Nameless : Cut(name);
    }

    private static bool IsFit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && !(rune.IsAscii && "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal));

    private static string Cut(string name)
    {
        if (name.Length <= Longest)
        {
            return name;
        }

        var extension = Path.GetExtension(name);
        extension = extension.Length <= 10 ? extension : "";
        var stem = name[..(Longest - extension.Length)];
        return (char.IsHighSurrogate(stem[^1]) ? stem[..^1] : stem) + extension;
    }
}
