using System.Globalization;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>How values that are no texts stand in a cell.</summary>
internal static class CellText
{
    /// <summary>What a ticked box is sent as.</summary>
    public const string Yes = "ya";

    private const char Between = '|';
    private const string Means = " = ";

    public static string Lines(IReadOnlyList<string> lines) => string.Join('\n', lines);

    /// <summary>One line an entry; blank lines are left out.</summary>
    public static IReadOnlyList<string> Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Ids, addresses and other words without blanks, as a tick list sends them.</summary>
    public static string Words(IReadOnlyList<string> words) => string.Join(' ', words);

    public static IReadOnlyList<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string Words<TChoice>(IReadOnlyList<TChoice> choices)
        where TChoice : struct, Enum => string.Join(' ', choices.Select(choice => Word<TChoice>(choice)));

    /// <summary>What is no such choice is left out.</summary>
    public static IReadOnlyList<TChoice> Choices<TChoice>(string text)
        where TChoice : struct, Enum => [.. Words(text).Select(Choice<TChoice>).OfType<TChoice>().Distinct()];

    /// <summary>A text of one paragraph or several, without blanks around it.</summary>
    public static string Clean(string text) => text.ReplaceLineEndings("\n").Trim();

    /// <summary>Null for nothing.</summary>
    public static string? OrNull(string text) => Clean(text) is { Length: > 0 } clean ? clean : null;

    public static string Flag(bool flag) => flag ? Yes : "";

    public static bool Flag(string text) => text == Yes;

    public static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Null for nothing; what is no number leaves what was there.</summary>
    public static int? Number(string text, int? was) => text.Trim() switch
    {
        "" => null,
        var typed => int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : was,
    };

    /// <summary>A number that counts something: 0 is nothing.</summary>
    public static string Count(int count) => count == 0 ? "" : Number(count);

    public static int Count(string text, int was) => Number(text, was) ?? 0;

    /// <summary>A choice by its word in the definition language: camel case.</summary>
    public static string Word<TChoice>(TChoice? choice)
        where TChoice : struct, Enum => choice is { } known && known.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>Null for nothing and for what is no such choice.</summary>
    public static TChoice? Choice<TChoice>(string word)
        where TChoice : struct, Enum => Enum.GetValues<TChoice>().Cast<TChoice?>().FirstOrDefault(choice => Word(choice) == word);

    /// <summary>A row of a small table on one line.</summary>
    public static string Row(IReadOnlyList<string> cells) => string.Join($" {Between} ", cells);

    public static IReadOnlyList<string> Row(string line) => line.Trim().Length == 0 ? [] : line.Split(Between, StringSplitOptions.TrimEntries);

    /// <summary>What stands for what, one pair a line.</summary>
    public static string Pairs(IEnumerable<KeyValuePair<string, string>> pairs) => string.Join('\n', pairs.Select(pair => pair.Key == pair.Value ? pair.Key : $"{pair.Key}{Means}{pair.Value}"));

    public static IReadOnlyList<KeyValuePair<string, string>> Pairs(string text) => [.. Lines(text).Select(line => line.Split(Means, 2, StringSplitOptions.TrimEntries) switch
    {
        [var key, var value] => KeyValuePair.Create(key, value),
        _ => KeyValuePair.Create(line, line),
    })];

    /// <summary>With another word for a key; empty for none.</summary>
    public static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> words, string key, string word)
    {
        var put = words.Where(known => known.Key != key).ToDictionary(StringComparer.Ordinal);
        if (Clean(word) is { Length: > 0 } clean)
        {
            put[key] = clean;
        }

        return put;
    }
}
