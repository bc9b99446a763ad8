namespace SopEngine.Application.Calendars.Dues;

/// <summary>What somebody wrote, short and on one line, to stand in a sentence.</summary>
internal static class Quote
{
    private const int Longest = 60;

    public static string Of(ReadOnlySpan<char> text)
    {
        var quoted = text.Length <= Longest ? text.ToString() : string.Concat(text[..(Longest - 1)], "…");
        return string.Create(quoted.Length, quoted, (characters, from) =>
        {
            for (var index = 0; index < from.Length; index++)
            {
                characters[index] = char.IsControl(from[index]) || from[index] is '\u2028' or '\u2029' ? ' ' : from[index];
            }
        });
    }
}
