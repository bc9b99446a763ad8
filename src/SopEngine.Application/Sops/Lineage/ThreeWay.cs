using System.Text.Json.Nodes;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>
/// Merges two later texts of one part of an SOP over the earlier one that both come from, in canonical JSON. The cells of a thing are merged one by one, lists of things with an id
/// thing by thing; everything else is whole, because a condition or a reminder made half of one text and half of another says what nobody meant.
/// </summary>
internal static class ThreeWay
{
    // the only object within a thing whose keys stand for themselves
    private const string Labels = "labels";

    // where an answer leads: exactly one of them is said
    private static readonly string[] _ways = ["close", "extend", "goto", "passTo", "returnTo"];

    public static bool Same(JsonNode? one, JsonNode? other) => JsonNode.DeepEquals(one, other);

    /// <summary>What then stands; null for nothing. It may be one of the texts themselves: copy it before it is put elsewhere.</summary>
    /// <param name="from">What both began with.</param>
    /// <param name="theirs">What the nation made of it.</param>
    /// <param name="ours">What the region made of it.</param>
    /// <param name="theirsWin">Whose text stands where both changed the same.</param>
    /// <param name="within">Whether the keys of an object are looked at one by one.</param>
    public static JsonNode? Merge(JsonNode? from, JsonNode? theirs, JsonNode? ours, bool theirsWin, bool within = true)
    {
        if (Same(theirs, from) || Same(theirs, ours))
        {
            return ours;
        }

        if (Same(ours, from))
        {
            return theirs;
        }

        if (within && theirs is JsonObject one && ours is JsonObject other)
        {
            return Objects(from as JsonObject, one, other, theirsWin);
        }

        return Things(from, theirs, ours) is (var first, var later, var own) ? Lists(first, later, own, theirsWin) : theirsWin ? theirs : ours;
    }

    private static (ThingList From, ThingList Theirs, ThingList Ours)? Things(JsonNode? from, JsonNode? theirs, JsonNode? ours) =>
        ThingList.Of(from) is { } first && ThingList.Of(theirs) is { } later && ThingList.Of(ours) is { } own && first.Ids.Count + later.Ids.Count + own.Ids.Count > 0 ? (first, later, own) : null;

    private static JsonObject Objects(JsonObject? from, JsonObject theirs, JsonObject ours, bool theirsWin)
    {
        var merged = new JsonObject();
        var way = Merge(Ways(from), Ways(theirs), Ways(ours), theirsWin, within: false) as JsonObject;
        foreach (var key in theirs.Select(entry => entry.Key).Union(ours.Select(entry => entry.Key)))
        {
            var value = Array.IndexOf(_ways, key) >= 0 ? way?[key] : Merge(from?[key], theirs[key], ours[key], theirsWin, key == Labels);
            if (value is not null)
            {
                merged[key] = value.DeepClone();
            }
        }

        return merged;
    }

    private static JsonObject Ways(JsonObject? thing)
    {
        var ways = new JsonObject();
        foreach (var key in _ways)
        {
            if (thing?[key] is { } value)
            {
                ways[key] = value.DeepClone();
            }
        }

        return ways;
    }

    private static JsonArray Lists(ThingList from, ThingList theirs, ThingList ours, bool theirsWin)
    {
        var merged = theirs.Ids.Union(ours.Ids).ToDictionary(id => id, id => Merge(from.Find(id), theirs.Find(id), ours.Find(id), theirsWin), StringComparer.Ordinal);
        var order = theirs.OrderAmong(from, ours);
        var leads = Same(Merge(from.OrderAmong(theirs, ours), order, ours.OrderAmong(from, theirs), theirsWin), order);
        var ids = ThingList.Arranged(leads ? theirs : ours, leads ? ours : theirs, id => merged.GetValueOrDefault(id) is not null);
        return [.. ids.Select(id => merged[id]!.DeepClone())];
    }
}
