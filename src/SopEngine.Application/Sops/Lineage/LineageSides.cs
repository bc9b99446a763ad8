using System.Text.Json.Nodes;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Lineage;

/// <summary>The three texts of one SOP in canonical JSON, cut into the parts that a region answers one by one, and put together again.</summary>
internal sealed class LineageSides
{
    /// <summary>What the place of the order of a list ends with.</summary>
    public const string Order = ":order";

    /// <summary>The place of the promises about the whole ticket and its phases.</summary>
    public const string Times = "times";

    private static readonly string[] _lists = ["steps", "lanes", "forms", "classes"];
    private static readonly string[] _sections = ["document", "intake", "columns"];
    private static readonly string[] _times = ["topicClock", "ticketTime", "phaseTimes"];

    private readonly JsonObject _from;
    private readonly JsonObject _theirs;
    private readonly JsonObject _ours;
    private readonly SopRevision _own;

    public LineageSides(SopRevision from, SopRevision theirs, SopRevision ours)
    {
        (_from, _theirs, _ours, _own) = (Read(from), Read(theirs), Read(ours), ours);
        Pieces = [.. _lists.SelectMany(OfList), .. _sections.Select(Of), new LineagePiece(Times, TimesOf(_from), TimesOf(_theirs), TimesOf(_ours))];
    }

    /// <summary>All parts: the rows first, as the template has them.</summary>
    public IReadOnlyList<LineagePiece> Pieces { get; }

    /// <summary>The region's text with its choices carried out; parts that are not offered stay as they are.</summary>
    public SopRevision Under(Func<string, TemplateChoice> choiceOf)
    {
        var chosen = Pieces.ToDictionary(piece => piece.Place, piece => piece.Under(piece.IsOffered ? choiceOf(piece.Place) : TemplateChoice.Keep), StringComparer.Ordinal);
        var result = (JsonObject)_ours.DeepClone();
        foreach (var list in _lists)
        {
            Put(result, list, Lists(list) is (_, var theirs, var ours) ? Together(list, theirs, ours, chosen) : chosen[list]);
        }

        foreach (var section in _sections)
        {
            Put(result, section, chosen[section]);
        }

        foreach (var key in _times)
        {
            Put(result, key, chosen[Times]?[key]);
        }

        var revision = CanonicalJson.Read(result.ToJsonString());
        return revision with { Steps = RowNumbers.Again(_own, revision.Steps).Steps };
    }

    private static JsonArray Together(string list, ThingList theirs, ThingList ours, IReadOnlyDictionary<string, JsonNode?> chosen)
    {
        var order = chosen[list + Order];
        var leads = order is JsonArray { Count: > 1 } && ThreeWay.Same(order, Among(theirs, order)) && !ThreeWay.Same(order, Among(ours, order));
        var ids = ThingList.Arranged(leads ? theirs : ours, leads ? ours : theirs, id => chosen[$"{list}/{id}"] is not null);
        return [.. ids.Select(id => chosen[$"{list}/{id}"]!.DeepClone())];
    }

    private static JsonArray Among(ThingList list, JsonNode order)
    {
        var known = order.AsArray().Select(id => id!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        return [.. list.Ids.Where(known.Contains).Select(id => (JsonNode?)JsonValue.Create(id))];
    }

    /// <summary>Things without ids of their own cannot be told apart: then the list is one part.</summary>
    private IEnumerable<LineagePiece> OfList(string list)
    {
        if (Lists(list) is not (var from, var theirs, var ours))
        {
            return [Of(list)];
        }

        var ids = theirs.Ids.Union(ours.Ids).Union(from.Ids);
        return
        [
            .. ids.Select(id => new LineagePiece($"{list}/{id}", from.Find(id), theirs.Find(id), ours.Find(id))),
            new LineagePiece(list + Order, from.OrderAmong(theirs, ours), theirs.OrderAmong(from, ours), ours.OrderAmong(from, theirs)),
        ];
    }

    private (ThingList From, ThingList Theirs, ThingList Ours)? Lists(string list) =>
        ThingList.Of(_from[list]) is { } from && ThingList.Of(_theirs[list]) is { } theirs && ThingList.Of(_ours[list]) is { } ours ? (from, theirs, ours) : null;

    private LineagePiece Of(string key) => new(key, _from[key], _theirs[key], _ours[key]);

    private static JsonObject TimesOf(JsonObject revision)
    {
        var times = new JsonObject();
        foreach (var key in _times)
        {
            Put(times, key, revision[key]);
        }

        return times;
    }

    private static void Put(JsonObject target, string key, JsonNode? value)
    {
        if (value is null)
        {
            target.Remove(key);
        }
        else
        {
            target[key] = value.DeepClone();
        }
    }

    private static JsonObject Read(SopRevision revision) => JsonNode.Parse(CanonicalJson.Write(revision))!.AsObject();
}
