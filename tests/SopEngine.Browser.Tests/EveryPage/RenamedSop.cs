using System.Text.Json.Nodes;
using SopEngine.Application.Sops;
using SopEngine.Domain.Sops;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>An SOP with the ids of another that has the same rows, columns, answers and forms in the same order: what somebody types gets ids of its own.</summary>
internal sealed class RenamedSop
{
    private static readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal)
    {
        ["lane"] = "lane", ["with"] = "lane", ["lanes"] = "lane", ["passTo"] = "lane", ["actedBy"] = "lane", ["form"] = "form", ["goto"] = "row", ["returnTo"] = "row", ["join"] = "row", ["row"] = "row",
        ["outcome"] = "answer", ["on"] = "answer", ["field"] = "field", ["subject"] = "field", ["holder"] = "field", ["steps/id"] = "row", ["lanes/id"] = "lane", ["forms/id"] = "form",
        ["outcomes/id"] = "answer", ["fields/name"] = "field",
    };

    private readonly Dictionary<(string Kind, string Row, string Id), string> _ids = [];

    private RenamedSop(SopRevision sop, SopRevision like)
    {
        Note("lane", "", sop.Lanes.Select(lane => lane.Id), like.Lanes.Select(lane => lane.Id));
        Note("row", "", sop.Steps.Select(step => step.Id), like.Steps.Select(step => step.Id));
        Note("form", "", sop.Forms.Select(form => form.Id), like.Forms.Select(form => form.Id));
        foreach (var (one, other) in sop.Forms.Zip(like.Forms))
        {
            Note("field", "", one.Fields.Select(field => field.Name), other.Fields.Select(field => field.Name));
        }

        foreach (var (one, other) in sop.Steps.Zip(like.Steps))
        {
            Note("answer", one.Id, one.Outcomes.Select(outcome => outcome.Id), other.Outcomes.Select(outcome => outcome.Id));
            foreach (var (answer, same) in one.Outcomes.Zip(other.Outcomes))
            {
                Note("field", "", answer.Fields.Select(field => field.Name), same.Fields.Select(field => field.Name));
            }
        }
    }

    public static SopRevision Of(SopRevision sop, SopRevision like)
    {
        var node = new RenamedSop(sop, like).Walk(JsonNode.Parse(CanonicalJson.Write(sop))!, "", "")!;
        node["sop"] = like.Sop;
        return CanonicalJson.Read(node.ToJsonString());
    }

    private JsonNode? Walk(JsonNode? node, string key, string row) => node switch
    {
        JsonObject part => new JsonObject(part.Select(entry => KeyValuePair.Create(
            entry.Key, Walk(entry.Value, entry.Key is "id" or "name" ? $"{key}/{entry.Key}" : entry.Key, key == "steps" ? (string)part["id"]! : row)))),
        JsonArray list => new JsonArray([.. list.Select(entry => Walk(entry, key, row))]),
        JsonValue value when value.TryGetValue(out string? text) => Word(key, row, text),
        _ => node?.DeepClone(),
    };

    private string Word(string key, string row, string text) => text.StartsWith("lane:", StringComparison.Ordinal) && key is "to" or "cc" or "optionsFrom"
        ? $"lane:{_ids.GetValueOrDefault(("lane", "", text["lane:".Length..]), text)}"
        : _kinds.TryGetValue(key, out var kind) ? _ids.GetValueOrDefault((kind, kind == "answer" ? row : "", text), text) : text;

    private void Note(string kind, string row, IEnumerable<string> ids, IEnumerable<string> like)
    {
        foreach (var (id, same) in ids.Zip(like))
        {
            _ids[(kind, row, id)] = same;
        }
    }
}
