using System.Text.Json.Nodes;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>A list of things in canonical JSON that are recognised by their id or name.</summary>
/// <param name="Ids">In order.</param>
/// <param name="Things">By id.</param>
internal sealed record ThingList(IReadOnlyList<string> Ids, IReadOnlyDictionary<string, JsonObject> Things)
{
    private static readonly string[] _keys = ["id", "name"];

    /// <summary>The things of a list; none where it is left out. Null for a list of something else, or one in which two things have one id.</summary>
    public static ThingList? Of(JsonNode? list)
    {
        var (ids, things) = (new List<string>(), new Dictionary<string, JsonObject>(StringComparer.Ordinal));
        foreach (var element in list as JsonArray ?? [])
        {
            if (element is not JsonObject thing || IdOf(thing) is not { Length: > 0 } id || !things.TryAdd(id, thing))
            {
                return null;
            }

            ids.Add(id);
        }

        return list is null or JsonArray ? new ThingList(ids, things) : null;
    }

    public JsonObject? Find(string id) => Things.GetValueOrDefault(id);

    /// <summary>The ids that all of these know, in this list's order.</summary>
    public JsonArray OrderAmong(ThingList one, ThingList other) =>
        [.. Ids.Where(id => one.Things.ContainsKey(id) && other.Things.ContainsKey(id)).Select(id => (JsonNode?)JsonValue.Create(id))];

    /// <summary>The ids that stay, in the order of one list; what only the other knows stands after the thing it stands after there.</summary>
    public static IReadOnlyList<string> Arranged(ThingList lead, ThingList other, Func<string, bool> stays)
    {
        var ids = lead.Ids.Where(stays).ToList();
        for (var at = 0; at < other.Ids.Count; at++)
        {
            var id = other.Ids[at];
            if (stays(id) && !ids.Contains(id))
            {
                var before = other.Ids.Take(at).LastOrDefault(known => ids.Contains(known));
                ids.Insert(before is null ? 0 : ids.IndexOf(before) + 1, id);
            }
        }

        return ids;
    }

    private static string? IdOf(JsonObject thing) =>
        _keys.Select(key => thing[key]).OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var id) ? id : null).FirstOrDefault();
}
