using System.Globalization;

namespace SopEngine.Application.Files;

/// <summary>
/// Where each value of a file stands. A place is the way to it through the keys, separated by slashes; an element of a list is named by its id (user name,
/// field name) or by its index from 0, which always works: <c>steps/tentukan/outcomes/tidak/returnTo</c>, <c>steps/1/outcomes/1</c>.
/// </summary>
public sealed class SourceMap
{
    private readonly YamlNode? _root;

    internal SourceMap(YamlNode? root) => _root = root;

    /// <summary>Knows nothing: every place is the first character.</summary>
    public static SourceMap Nothing { get; } = new(null);

    /// <summary>Where the place stands, or the nearest thing around it that the file holds; the first character when there is none.</summary>
    public SourcePosition Find(string place)
    {
        var node = _root;
        var at = SourcePosition.Start;
        for (var rest = place; rest.Length > 0 && Step(node, rest) is { } step; rest = rest[Math.Min(rest.Length, step.Length + 1)..])
        {
            node = step.Node;
            at = step.At;
        }

        return at;
    }

    /// <summary>The names of the elements in places: the id where there is one that no earlier element has, else the index.</summary>
    internal static IReadOnlyList<string> NamesOf(YamlSequence list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. list.Items.Select((item, index) => IdOf(item) is { Length: > 0 } id && seen.Add(id) ? id : Index(index))];
    }

    internal static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string? IdOf(YamlNode item) =>
        item is YamlMapping mapping ? TextAt(mapping, "id") ?? TextAt(mapping, "userName") ?? TextAt(mapping, "name") : null;

    private static string? TextAt(YamlMapping mapping, string key) =>
        (mapping.Entries.FirstOrDefault(entry => entry.Key == key)?.Value as YamlScalar)?.Text;

    // keys and ids may hold slashes themselves, so the rest is compared and not cut
    private static (YamlNode Node, SourcePosition At, int Length)? Step(YamlNode? node, string rest) => node switch
    {
        YamlMapping mapping => StepIntoMapping(mapping, rest),
        YamlSequence list => StepIntoList(list, rest),
        _ => null,
    };

    private static (YamlNode Node, SourcePosition At, int Length)? StepIntoMapping(YamlMapping mapping, string rest)
    {
        foreach (var entry in mapping.Entries)
        {
            // a file may use the short key where the place names the long one: role for roles
            var key = Begins(rest, entry.Key) ? entry.Key : entry.Key is "role" or "milestone" && Begins(rest, entry.Key + "s") ? entry.Key + "s" : null;
            if (key is not null)
            {
                return (entry.Value, entry.At, key.Length);
            }
        }

        return null;
    }

    private static (YamlNode Node, SourcePosition At, int Length)? StepIntoList(YamlSequence list, string rest)
    {
        var names = NamesOf(list);
        for (var index = 0; index < names.Count; index++)
        {
            var name = Begins(rest, names[index]) ? names[index] : Begins(rest, Index(index)) ? Index(index) : null;
            if (name is not null)
            {
                return (list.Items[index], list.Items[index].At, name.Length);
            }
        }

        return null;
    }

    private static bool Begins(string rest, string name) =>
        rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] == '/');
}
