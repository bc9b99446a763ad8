namespace SopEngine.Application.Charts;

/// <summary>Breaks the name of a lane into lines that fit its column at 12 pixels semi-bold. A single long word is cut.</summary>
internal static class HeadText
{
    private const int LetterWidth = 7;

    public static IReadOnlyList<string> Break(string name, int width)
    {
        var length = Math.Max(4, width / LetterWidth);
        var lines = new List<string>();
        foreach (var word in name.Replace("/", "/ ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var fitting = word.Length <= length ? word : string.Concat(word.AsSpan(0, length - 1), "…");
            if (lines.Count > 0 && lines[^1].Length + 1 + fitting.Length <= length)
            {
                lines[^1] += lines[^1].EndsWith('/') ? fitting : " " + fitting;
            }
            else
            {
                lines.Add(fitting);
            }
        }

        return lines.Count == 0 ? [""] : lines;
    }
}
