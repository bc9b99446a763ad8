namespace SopEngine.Application.Charts;

/// <summary>Breaks the word of an outcome into at most two short lines; what is longer is cut, because the sentence in Keterangan has it whole.</summary>
internal static class LabelText
{
    public const int LineHeight = 12;

    private const int LineLength = 14;

    public static IReadOnlyList<string> Break(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = "";
        var used = 0;
        while (used < words.Length && (used == 0 || first.Length + words[used].Length < LineLength))
        {
            first += (used == 0 ? "" : " ") + words[used++];
        }

        var second = string.Join(' ', words[used..]);
        return second.Length == 0 ? [Cut(first)] : [Cut(first), Cut(second)];
    }

    /// <summary>Pixels that the longest line takes at 11 pixels semi-bold, a little more than most system fonts need.</summary>
    public static int Width(IReadOnlyList<string> lines) => (lines.Max(line => line.Length) * 13 / 2) + 2;

    private static string Cut(string line) => line.Length <= LineLength + 2 ? line : string.Concat(line.AsSpan(0, LineLength + 1), "…");
}
