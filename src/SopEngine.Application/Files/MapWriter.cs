using System.Globalization;

namespace SopEngine.Application.Files;

/// <summary>
/// Gathers the keys of one mapping in the order in which they are written, leaving out what has its left-out value. The counterpart of
/// <see cref="MapReader"/>: a key is read there as it is written here.
/// </summary>
internal sealed class MapWriter
{
    private readonly List<(string Key, YamlOutput Value)> _entries = [];

    public MapOutput Spread() => new(_entries, true);

    public MapOutput Short() => new(_entries, false);

    public MapWriter Word(string key, string word) => Add(key, new TextOutput(word, true));

    /// <summary>A text that is always written.</summary>
    public MapWriter Required(string key, string text) => Add(key, new TextOutput(text));

    /// <summary>A text that is left out when it is empty.</summary>
    public MapWriter Text(string key, string text) => text.Length == 0 ? this : Required(key, text);

    public MapWriter Optional(string key, string? text) => text is null ? this : Required(key, text);

    public MapWriter Flag(string key, bool value, bool otherwise = false) => value == otherwise ? this : Word(key, value ? "true" : "false");

    public MapWriter Number(string key, int? number) => number is { } known ? Word(key, known.ToString(CultureInfo.InvariantCulture)) : this;

    public MapWriter Choice<T>(string key, T? value)
        where T : struct, Enum => value is { } known ? Word(key, Choices<T>.WordOf(known)) : this;

    public MapWriter ChoiceOrChoices<T>(string one, string many, IReadOnlyList<T> values)
        where T : struct, Enum => OneOrMore(one, many, [.. values.Select(value => Choices<T>.WordOf(value))]);

    /// <summary>Texts of a few words: names, ids.</summary>
    public MapWriter Names(string key, IReadOnlyList<string> names, IReadOnlyList<string>? otherwise = null) =>
        names.SequenceEqual(otherwise ?? []) ? this : Add(key, ListOf(names, spread: false));

    /// <summary>Texts that are printed, one a line.</summary>
    public MapWriter Lines(string key, IReadOnlyList<string> lines) => lines.Count == 0 ? this : Add(key, ListOf(lines, spread: true));

    /// <summary>A list that has a key of its own for a single text.</summary>
    public MapWriter OneOrMore(string one, string many, IReadOnlyList<string> names) => Names(names.Count == 1 ? one : many, names);

    public MapWriter Map(string key, MapOutput? map) => map is null || map.Entries.Count == 0 ? this : Add(key, map);

    public MapWriter List<T>(string key, IReadOnlyList<T> items, Func<T, YamlOutput> write, bool spread = true) =>
        items.Count == 0 ? this : Add(key, new ListOutput([.. items.Select(write)], spread));

    /// <summary>A mapping whose keys are data: in the order of <paramref name="order"/>, the others after them in ordinal order.</summary>
    public MapWriter Dictionary(string key, IReadOnlyDictionary<string, string> texts, IReadOnlyList<string>? order = null)
    {
        var map = new MapWriter();
        foreach (var (name, text) in texts.OrderBy(pair => RankOf(pair.Key, order)).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            map.Required(name, text);
        }

        return Map(key, map.Short());
    }

    public MapWriter Add(string key, YamlOutput value)
    {
        _entries.Add((key, value));
        return this;
    }

    /// <summary>One text stands for a list of one.</summary>
    public static YamlOutput ListOf(IReadOnlyList<string> texts, bool spread) =>
        texts.Count == 1 ? new TextOutput(texts[0]) : new ListOutput([.. texts.Select(text => new TextOutput(text))], spread);

    private static int RankOf(string key, IReadOnlyList<string>? order) =>
        order?.ToList().IndexOf(key) is { } index and >= 0 ? index : int.MaxValue;
}
