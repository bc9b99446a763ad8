namespace SopEngine.Application.Files;

/// <summary>Lists and nested mappings.</summary>
internal sealed partial class MapReader
{
    /// <summary>A list of texts; one text stands for a list of one. Null when left out.</summary>
    public IReadOnlyList<string>? OptionalTexts(string key) =>
        Entry(key) is { } entry ? [.. TextsOf(entry.Value, entry.At, PlaceOf(key), key).Select(text => text.Text)] : null;

    public IReadOnlyList<string> Texts(string key) => OptionalTexts(key) ?? [];

    public IReadOnlyList<string> RequiredTexts(string key, string why)
    {
        if (Entry(key) is null)
        {
            Missing(key, why);
        }

        return Texts(key);
    }

    /// <summary>A list of words, each one of the choices.</summary>
    public IReadOnlyList<T> Choose<T>(string key)
        where T : struct, Enum
    {
        var chosen = new List<T>();
        if (Entry(key) is { } entry)
        {
            foreach (var (text, at, place) in TextsOf(entry.Value, entry.At, PlaceOf(key), key))
            {
                if (ReadChoice<T>(text, at, place, key) is { } value)
                {
                    chosen.Add(value);
                }
            }
        }

        return chosen;
    }

    /// <summary>Reports the texts of a list that are none of the choices.</summary>
    public IReadOnlyList<string> WordsOf(string key, IReadOnlyCollection<string> choices)
    {
        if (Entry(key) is not { } entry)
        {
            return [];
        }

        var words = TextsOf(entry.Value, entry.At, PlaceOf(key), key);
        foreach (var (text, at, place) in words.Where(word => !choices.Contains(word.Text)))
        {
            UnknownChoice(text, at, place, key, choices);
        }

        return [.. words.Select(word => word.Text)];
    }

    /// <summary>A nested mapping, or null when left out or not a mapping.</summary>
    public T? Map<T>(string key, Func<MapReader, T> read)
        where T : class
    {
        if (Entry(key) is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlMapping map)
        {
            return ReadMap(map, entry.At, PlaceOf(key), read);
        }

        WrongKind(entry.Value, entry.At, PlaceOf(key), key, "kelompok kunci", "Tulis kunci-kuncinya di bawahnya, masing-masing \"kunci: isi\".");
        return null;
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<MapReader, T> read)
        where T : class =>
        List(key, (node, place) => node is YamlMapping map ? ReadMap(map, node.At, place, read) : null);

    /// <summary>A list whose elements the caller reads, or one text where it reads texts; what it gives null for is reported.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<YamlNode, string, T?> read)
        where T : class
    {
        if (Entry(key) is not { } entry)
        {
            return [];
        }

        if (entry.Value is YamlScalar one && read(one, PlaceOf(key)) is { } only)
        {
            return [only];
        }

        if (entry.Value is not YamlSequence list)
        {
            WrongKind(entry.Value, entry.At, PlaceOf(key), key, "daftar", "Awali setiap butir dengan tanda \"-\" di baris tersendiri.");
            return [];
        }

        var names = SourceMap.NamesOf(list);
        var items = new List<T>();
        for (var index = 0; index < list.Items.Count; index++)
        {
            var place = PlaceOf(key) + "/" + names[index];
            if (read(list.Items[index], place) is { } item)
            {
                items.Add(item);
            }
            else
            {
                WrongKind(list.Items[index], list.Items[index].At, place, key, "daftar kelompok kunci", "Tulis butir ini sebagai { kunci: isi, … }.");
            }
        }

        return items;
    }

    /// <summary>A mapping whose keys are data and whose values are texts.</summary>
    public IReadOnlyDictionary<string, string> Dictionary(string key, IReadOnlyCollection<string>? choices = null) =>
        Map(key, map => map.AllTexts(key, choices)) ?? [];

    public T ReadMap<T>(YamlMapping map, SourcePosition at, string place, Func<MapReader, T> read)
    {
        var reader = new MapReader(map, at, place, _problems);
        var value = read(reader);
        reader.Close();
        return value;
    }

    /// <summary>The texts of a node that should be a list of texts, each with its spot and place.</summary>
    public IReadOnlyList<(string Text, SourcePosition At, string Place)> TextsOf(YamlNode node, SourcePosition at, string place, string key)
    {
        if (node is YamlScalar one)
        {
            return [(one.Text, at, place)];
        }

        if (node is not YamlSequence list)
        {
            WrongKind(node, at, place, key, "daftar teks", "Tulis satu teks, atau [teks, teks].");
            return [];
        }

        var texts = new List<(string Text, SourcePosition At, string Place)>();
        for (var index = 0; index < list.Items.Count; index++)
        {
            var item = list.Items[index];
            if (item is YamlScalar { IsNothing: false } text)
            {
                texts.Add((text.Text, item.At, place + "/" + SourceMap.Index(index)));
            }
            else if (item is YamlScalar)
            {
                _problems.Error(item.At, place, FileProblemCodes.WrongKind, $"Butir ini dalam \"{key}\" kosong.",
                    "Isi atau hapus butir ini; untuk teks kosong tulis \"\".");
            }
            else
            {
                WrongKind(item, item.At, place + "/" + SourceMap.Index(index), key, "daftar teks",
                    "Apit teks yang memuat titik dua dengan tanda petik dua.");
            }
        }

        return texts;
    }

    private Dictionary<string, string> AllTexts(string key, IReadOnlyCollection<string>? choices)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in _map.Entries)
        {
            if (choices is not null && !choices.Contains(entry.Key))
            {
                _asked.Add(entry.Key);
                UnknownChoice(entry.Key, entry.KeyAt, PlaceOf(entry.Key), key, choices);
            }
            else
            {
                texts[entry.Key] = RequiredText(entry.Key, "Isinya kosong.");
            }
        }

        return texts;
    }
}
