using SopEngine.Application.Files;

namespace SopEngine.Application.Tenants;

/// <summary>
/// The names that one list of a region's file gives out, and the places that use them. Names may be used before the list is read, so uses are looked at last.
/// </summary>
/// <param name="what">What is named, for the words: unit.</param>
/// <param name="list">The key of the list.</param>
/// <param name="unknown">The code of a name that is not in the list; not needed where nothing uses the names.</param>
internal sealed class ListedNames(string what, string list, string unknown = "")
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly List<(MapReader Map, string Key, YamlEntry Entry, string Name)> _uses = [];

    private readonly List<(MapReader Map, SourcePosition At, string Place, string Name)> _several = [];

    /// <summary>Gives out a name; reported when it is given out already.</summary>
    public string Add(MapReader map, string name, string key)
    {
        if (name.Length > 0 && !_known.Add(name))
        {
            map.Error(key, map.Entry(key)!, FileProblemCodes.DuplicateName, $"\"{name}\" sudah dipakai {what} lain dalam daftar ini.",
            "Beri nama lain, atau hapus salah satu.");
        }

        return name;
    }

    /// <summary>Reads a key that uses a name; null when left out.</summary>
    /// <param name="map">Where the key stands.</param>
    /// <param name="key">The key.</param>
    /// <param name="parentOf">The name that the used one stands above, if it does.</param>
    public string? Name(MapReader map, string key, string? parentOf = null)
    {
        if (map.Text(key) is not { } name)
        {
            return null;
        }

        _uses.Add((map, key, map.Entry(key)!, name));
        if (parentOf is not null)
        {
            _parents.TryAdd(parentOf, name);
        }

        return name;
    }

    /// <summary>Reads a key that uses several names; none when left out.</summary>
    public IReadOnlyList<string> Names(MapReader map, string key)
    {
        if (map.Entry(key) is not { } entry)
        {
            return [];
        }

        var names = map.TextsOf(entry.Value, entry.At, map.PlaceOf(key), key);
        _several.AddRange(names.Select(name => (map, name.At, name.Place, name.Text)));
        return [.. names.Select(name => name.Text)];
    }

    /// <summary>Reports names that are used and not given out, and names that stand above themselves.</summary>
    public void Close()
    {
        foreach (var (map, at, place, name) in _several.Where(use => !_known.Contains(use.Name)))
        {
            map.Problems.Error(at, place, unknown, $"Tidak ada {what} \"{name}\" dalam \"{list}\".", Meant(name));
        }

        foreach (var (map, key, entry, name) in _uses)
        {
            if (!_known.Contains(name))
            {
                map.Error(key, entry, unknown, $"Tidak ada {what} \"{name}\" dalam \"{list}\".", Meant(name));
            }
            else if (key == "parent" && IsAboveItself(name))
            {
                map.Error(key, entry, FileProblemCodes.UnitCircle, $"Induk \"{name}\" akhirnya membawahi dirinya sendiri.",
                "Perbaiki induknya supaya ada satu unit teratas.");
            }
        }
    }

    private string Meant(string name) => Nearest.Of(name, _known) is { } meant ? $"Mungkin yang dimaksud \"{meant}\"." : $"Tambahkan ke \"{list}\", atau pakai yang ada.";

    private bool IsAboveItself(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var above = name;
        while (seen.Add(above) && _parents.TryGetValue(above, out var next))
        {
            above = next;
        }

        return above == name && _parents.ContainsKey(name);
    }
}
