namespace SopEngine.Application.Files;

/// <summary>
/// Reads one mapping key by key and reports whatever does not fit, so that the caller always gets a value to go on with. Every key the language knows is asked
/// for once; <see cref="Close"/> then reports the keys nobody asked for. A key without a value counts as left out.
/// </summary>
internal sealed partial class MapReader
{
    private readonly YamlMapping _map;
    private readonly ProblemList _problems;
    private readonly List<string> _asked = [];

    public MapReader(YamlMapping map, SourcePosition at, string place, ProblemList problems)
    {
        _map = map;
        _problems = problems;
        At = at;
        Place = place;
    }

    /// <summary>Where an editor should put the cursor for the whole mapping.</summary>
    public SourcePosition At { get; }

    /// <summary>The way to this mapping through the keys, empty for the root.</summary>
    public string Place { get; }

    public ProblemList Problems => _problems;

    public string PlaceOf(string key) => Place.Length == 0 ? key : Place + "/" + key;

    /// <summary>The entry, or null when the key is left out. Marks the key as known.</summary>
    public YamlEntry? Entry(string key)
    {
        if (!_asked.Contains(key))
        {
            _asked.Add(key);
        }

        return _map.Entries.FirstOrDefault(entry => entry.Key == key && entry.Value is not YamlScalar { IsNothing: true });
    }

    /// <summary>The keys as they stand in the file, for mappings whose keys are data.</summary>
    public IReadOnlyList<YamlEntry> Entries => _map.Entries;

    public void Missing(string key, string why) => _problems.Error(
        At, PlaceOf(key), FileProblemCodes.MissingKey, $"Kunci \"{key}\" belum ada. {why}", $"Tambahkan \"{key}: …\" di sini.");

    public void Error(string key, YamlEntry entry, string code, string harm, string fix) => _problems.Error(entry.At, PlaceOf(key), code, harm, fix);

    public void WrongKind(YamlNode node, SourcePosition at, string place, string key, string expected, string fix) => _problems.Error(
        at, place, FileProblemCodes.WrongKind, $"\"{key}\" harus berupa {expected}, tetapi di sini tertulis {KindOf(node)}.", fix);

    /// <summary>Reports the keys that the language does not know here.</summary>
    public void Close()
    {
        foreach (var entry in _map.Entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            var meant = Nearest.Of(entry.Key, _asked.Except(_map.Entries.Select(known => known.Key)));
            _problems.Error(
                entry.KeyAt,
                PlaceOf(entry.Key),
                FileProblemCodes.UnknownKey,
                $"Kunci \"{entry.Key}\" tidak dikenal di sini; isinya tidak dibaca.",
                meant is null ? $"Hapus kunci ini. Yang dikenal di sini: {string.Join(", ", _asked)}." : $"Mungkin yang dimaksud \"{meant}\".");
        }
    }

    private static string KindOf(YamlNode node) => node switch
    {
        YamlSequence => "daftar",
        YamlMapping => "kelompok kunci",
        _ => "satu teks",
    };
}
