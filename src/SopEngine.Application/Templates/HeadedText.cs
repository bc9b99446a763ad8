namespace SopEngine.Application.Templates;

/// <summary>A text under a first line that begins with a mark, such as <c>Perihal:</c>, and an empty line.</summary>
internal static class HeadedText
{
    /// <summary>What follows the mark in the first line, and the text below; null where one of them is missing.</summary>
    public static (string Head, string Body)? Read(string text, string mark) =>
        text.Split('\n', 2, StringSplitOptions.TrimEntries) is [var first, { Length: > 0 } body] && first.StartsWith(mark, StringComparison.Ordinal) && first.Length > mark.Length
            ? (first[mark.Length..].Trim(), body)
            : null;
}
