using System.Text.Json.Nodes;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>An SOP in which rows, lanes and forms are called otherwise, wherever it speaks of them.</summary>
internal static class RenamedThings
{
    private const string LanePrefix = "lane:";

    // by the key under which an id stands in canonical JSON
    private static readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal)
    {
        ["lane"] = "lanes", ["with"] = "lanes", ["lanes"] = "lanes", ["passTo"] = "lanes", ["actedBy"] = "lanes", ["form"] = "forms",
        ["goto"] = "steps", ["returnTo"] = "steps", ["join"] = "steps", ["row"] = "steps", ["steps/id"] = "steps", ["lanes/id"] = "lanes", ["forms/id"] = "forms",
    };

    private static readonly string[] _targets = ["to", "cc", "optionsFrom"];

    /// <param name="revision">The SOP.</param>
    /// <param name="names">What a place such as <c>steps/baris-8</c> is to be called.</param>
    public static SopRevision On(SopRevision revision, IReadOnlyDictionary<string, string> names) =>
        names.Count == 0 ? revision : CanonicalJson.Read(Walk(JsonNode.Parse(CanonicalJson.Write(revision)), "", names)!.ToJsonString());

    private static JsonNode? Walk(JsonNode? node, string key, IReadOnlyDictionary<string, string> names) => node switch
    {
        JsonObject part => new JsonObject(part.Select(entry => KeyValuePair.Create(entry.Key, Walk(entry.Value, entry.Key == "id" ? $"{key}/id" : entry.Key, names)))),
        JsonArray list => new JsonArray([.. list.Select(entry => Walk(entry, key, names))]),
        JsonValue value when value.TryGetValue(out string? text) => Word(key, text, names),
        _ => node?.DeepClone(),
    };

    private static string Word(string key, string text, IReadOnlyDictionary<string, string> names) =>
        Array.IndexOf(_targets, key) >= 0 && text.StartsWith(LanePrefix, StringComparison.Ordinal)
            ? $"{LanePrefix}{names.GetValueOrDefault($"lanes/{text[LanePrefix.Length..]}", text[LanePrefix.Length..])}"
            : _lists.TryGetValue(key, out var list) ? names.GetValueOrDefault($"{list}/{text}", text) : text;
}
