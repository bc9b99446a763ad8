using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Writing;

/// <summary>Writes the process: lanes, nodes, flows, and notes beside the rows.</summary>
internal sealed class ProcessXml
{
    public const string Note = "Note", Link = "Link";

    private static readonly XNamespace _bpmn = BpmnXml.Model;

    private readonly BpmnDrawing _drawing;
    private readonly SopParts _parts;
    private readonly ILookup<string, DrawnFlow> _incoming;
    private readonly ILookup<string, DrawnFlow> _outgoing;

    private ProcessXml(SopRevision revision, BpmnDrawing drawing)
    {
        (_drawing, _parts) = (drawing, SopParts.Of(revision));
        (_incoming, _outgoing) = (drawing.Flows.ToLookup(flow => flow.To), drawing.Flows.ToLookup(flow => flow.From));
    }

    public static XElement Of(SopRevision revision, BpmnDrawing drawing) => new ProcessXml(revision, drawing).Process();

    private XElement Process() => new(
        _bpmn + "process",
        new XAttribute("id", "Process"),
        new XAttribute("name", _drawing.Title),
        new XAttribute("isExecutable", false),
        new XElement(_bpmn + "extensionElements", _parts.Whole),
        _drawing.Lanes.Count == 0 ? null : new XElement(_bpmn + "laneSet", new XAttribute("id", "LaneSet"), _drawing.Lanes.Select(Lane)),
        _drawing.Nodes.Select(Node),
        _drawing.Flows.Select(Flow),
        _drawing.Nodes.Where(node => node.Time.Length > 0).SelectMany(Notes));

    private XElement Lane(DrawnLane lane) => new(
        _bpmn + "lane",
        new XAttribute("id", lane.Id),
        new XAttribute("name", lane.Name),
        new XElement(_bpmn + "extensionElements", _parts.Lanes[lane.Number]),
        _drawing.Nodes.Where(node => node.Lane == lane.Number).Select(node => new XElement(_bpmn + "flowNodeRef", node.Id)));

    private XElement Node(DrawnNode node) => new(
        _bpmn + NameOf(node.Kind),
        new XAttribute("id", node.Id),
        node.Name.Length > 0 && node.Kind != NodeKind.AnyTime ? new XAttribute("name", node.Name) : null,
        node.Kind == NodeKind.AnyTime ? new XAttribute("triggeredByEvent", true) : null,
        node.Called.Length > 0 ? new XAttribute("calledElement", NameOf(node.Called)) : null,
        node.Continues ? new XAttribute(BpmnXml.Sop + "continues", _parts.Steps[node.Row!.Value].Attribute(SopParts.Order)!.Value) : null,
        node.Documentation.Length > 0 ? new XElement(_bpmn + "documentation", node.Documentation) : null,
        node.IsRow ? new XElement(_bpmn + "extensionElements", _parts.Steps[node.Row!.Value]) : null,
        _incoming[node.Id].Select(flow => new XElement(_bpmn + "incoming", flow.Id)),
        _outgoing[node.Id].Select(flow => new XElement(_bpmn + "outgoing", flow.Id)),
        node.Kind == NodeKind.AnyTime ? LookUpXml.Of(node) : null);

    /// <summary>A flow, and at a choice the answer that leads along it: two answers may lead to one row.</summary>
    private XElement Flow(DrawnFlow flow) => new(
        _bpmn + "sequenceFlow",
        new XAttribute("id", flow.Id),
        flow.Name.Length > 0 ? new XAttribute("name", flow.Name) : null,
        new XAttribute("sourceRef", flow.From),
        new XAttribute("targetRef", flow.To),
        flow.Outcome is { } outcome && XmlNames.Fits(outcome) ? new XAttribute(BpmnXml.Sop + "outcome", outcome) : null,
        flow.Outcome is not null && _outgoing[flow.From].Skip(1).Any()
            ? new XElement(_bpmn + "conditionExpression", new XAttribute(BpmnXml.Instance + "type", "bpmn:tFormalExpression"), new XAttribute("language", BpmnXml.Sop), XmlNames.Clean(flow.Outcome))
            : null);

    private static IEnumerable<XElement> Notes(DrawnNode node)
    {
        yield return new XElement(_bpmn + "textAnnotation", new XAttribute("id", $"{Note}_{node.Id}"), new XElement(_bpmn + "text", RowNote.Of(node.Time)));
        yield return new XElement(
            _bpmn + "association", new XAttribute("id", $"{Link}_{node.Id}"), new XAttribute("sourceRef", node.Id), new XAttribute("targetRef", $"{Note}_{node.Id}"));
    }

    private static string NameOf(string called) => System.Xml.XmlConvert.EncodeLocalName(called);

    private static string NameOf(NodeKind kind) => kind switch
    {
        NodeKind.Start => "startEvent",
        NodeKind.End => "endEvent",
        NodeKind.Task => "userTask",
        NodeKind.Service => "serviceTask",
        NodeKind.Call => "callActivity",
        NodeKind.AnyTime => "subProcess",
        NodeKind.Exclusive => "exclusiveGateway",
        NodeKind.Parallel => "parallelGateway",
    };
}
