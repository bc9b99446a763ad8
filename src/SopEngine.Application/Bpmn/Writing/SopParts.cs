using System.Text.Json.Nodes;
using System.Xml.Linq;
using SopEngine.Application.Sops;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Writing;

/// <summary>A definition cut into the pieces that belong to elements of the diagram: each lane, each row, and the rest. Each piece says its place in the order of its like.</summary>
internal sealed class SopParts
{
    public const string Definition = "definition", Lane = "lane", Step = "step", Order = "order", LaneCount = "lanes", StepCount = "steps";

    private SopParts(XElement whole, IReadOnlyList<XElement> lanes, IReadOnlyList<XElement> steps) => (Whole, Lanes, Steps) = (whole, lanes, steps);

    public XElement Whole { get; }

    public IReadOnlyList<XElement> Lanes { get; }

    public IReadOnlyList<XElement> Steps { get; }

    public static SopParts Of(SopRevision revision)
    {
        var json = JsonNode.Parse(CanonicalJson.Write(revision))!.AsObject();
        var (lanes, steps) = (Take(json, LaneCount, Lane), Take(json, StepCount, Step));
        var whole = SopXml.Write(Definition, json);
        whole.SetAttributeValue(LaneCount, lanes.Count);
        whole.SetAttributeValue(StepCount, steps.Count);
        return new SopParts(whole, lanes, steps);
    }

    private static List<XElement> Take(JsonObject json, string key, string name)
    {
        var items = json[key]!.AsArray();
        json.Remove(key);
        return
        [
            .. items.Select((item, order) =>
            {
                var part = SopXml.Write(name, item);
                part.SetAttributeValue(Order, order);
                return part;
            }),
        ];
    }
}
