namespace SopEngine.Domain.Sops.Editing;

/// <summary>How values that are no texts stand in a cell.</summary>
internal static class CellText
{
    /// <summary>What a ticked box is sent as.</summary>
    public const string Yes = "ya";

    public static string Lines(IReadOnlyList<string> lines) => string.Join('\n', lines);

    /// <summary>One line an entry; blank lines are left out.</summary>
    public static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A text of one paragraph or several, without blanks around it.</summary>
    public static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();

    public static string Flag(bool flag) => flag ? Yes : "";

    public static bool Flag(string text) => text == Yes;

    /// <summary>A choice by its word in the definition language: camel case.</summary>
    public static string Word<TChoice>(TChoice? choice)
        where TChoice : struct, Enum => choice is { } known && known.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>Null for nothing and for what is no such choice.</summary>
    public static TChoice? Choice<TChoice>(string word)
        where TChoice : struct, Enum => Enum.GetValues<TChoice>().Cast<TChoice?>().FirstOrDefault(choice => Word(choice) == word);
}
