using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Application.Bpmn.Layout;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Elsa;

/// <summary>
/// Writes the flow of a definition as a workflow of Elsa 3 in JSON: a courtesy, one way. Elsa has no lanes, forms, phases, working time or escalation, so these stay behind; the file says so.
/// </summary>
public static class ElsaWriter
{
    /// <summary>The media type of the file.</summary>
    public const string ContentType = "application/json";

    private const string Lost =
        "Alur SOP saja. Pelaksana, isian, tahap, mutu baku, jam kerja, tenggat, eskalasi, dan pemberitahuan tidak terbawa; gunakan BPMN untuk definisi yang utuh.";

    private static readonly JsonSerializerOptions _form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The file's bytes, in UTF-8. The same definition always gives the same bytes.</summary>
    public static byte[] Write(SopRevision revision)
    {
        var drawing = SopDrawing.Of(revision);
        var layout = DiagramLayout.Of(drawing);
        var activities = new ElsaActivities(revision, drawing);
        var root = new JsonObject
        {
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["id"] = ElsaActivities.Root,
            ["nodeId"] = ElsaActivities.Root,
            ["activities"] = new JsonArray([.. activities.All(layout)]),
            ["connections"] = new JsonArray([.. activities.Connections()]),
            ["variables"] = new JsonArray(),
            ["metadata"] = new JsonObject(),
            ["customProperties"] = new JsonObject(),
        };
        return JsonSerializer.SerializeToUtf8Bytes(Workflow(revision, drawing.Title, root), _form);
    }

    private static JsonObject Workflow(SopRevision revision, string title, JsonObject root) => new()
    {
        ["id"] = $"{revision.Sop}-{revision.Revision}",
        ["definitionId"] = revision.Sop,
        ["name"] = title,
        ["description"] = Lost,
        ["version"] = revision.Revision,
        ["toolVersion"] = "3.0.0.0",
        ["isLatest"] = true,
        ["isPublished"] = false,
        ["variables"] = new JsonArray(new JsonObject
        {
            ["id"] = ElsaActivities.Answer,
            ["name"] = ElsaActivities.Answer,
            ["typeName"] = "String",
            ["isArray"] = false,
            ["storageDriverTypeName"] = "Elsa.Workflows.WorkflowInstanceStorageDriver, Elsa.Workflows.Core",
        }),
        ["inputs"] = new JsonArray(),
        ["outputs"] = new JsonArray(),
        ["outcomes"] = new JsonArray(),
        ["customProperties"] = new JsonObject(),
        ["options"] = new JsonObject(),
        ["root"] = root,
    };
}
