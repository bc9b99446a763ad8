using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Application.Bpmn.Layout;

namespace SopEngine.Application.Bpmn.Writing;

/// <summary>Writes the picture: a shape with its place for everything, an edge with its points for every flow.</summary>
internal static class DiagramXml
{
    public static XElement Of(BpmnDrawing drawing, DiagramLayout layout) => new(
        BpmnXml.Diagram + "BPMNDiagram",
        new XAttribute("id", "Diagram"),
        new XElement(
            BpmnXml.Diagram + "BPMNPlane",
            new XAttribute("id", "Plane"),
            new XAttribute("bpmnElement", "Collaboration"),
            Shape("Participant", layout.Pool, horizontal: true),
            drawing.Lanes.Zip(layout.Lanes, (lane, box) => Shape(lane.Id, box, horizontal: true)),
            drawing.Nodes.SelectMany(node => Shapes(node, layout.Nodes[node.Id])),
            drawing.Flows.Zip(layout.Flows, (flow, way) => Edge(flow.Id, way))));

    private static IEnumerable<XElement> Shapes(DrawnNode node, LaidNode laid)
    {
        yield return Shape(node.Id, laid.Box, label: laid.Label, expanded: node.Kind == NodeKind.AnyTime, marked: node.Kind == NodeKind.Exclusive);
        if (node.Kind == NodeKind.AnyTime)
        {
            foreach (var part in LookUp(node, laid.Box))
            {
                yield return part;
            }
        }

        if (laid.Note is { } note)
        {
            yield return Shape($"{ProcessXml.Note}_{node.Id}", note);
            yield return Edge($"{ProcessXml.Link}_{node.Id}", new LaidFlow([new(laid.Box.MiddleX, laid.Box.Bottom), new(note.MiddleX, note.Y)], null));
        }
    }

    private static IEnumerable<XElement> LookUp(DrawnNode node, Box box)
    {
        var work = NodePlacing.Inside(box);
        var (begin, end) = (Event(work.X - NodePlacing.Inset - NodePlacing.Event, work), Event(work.Right + NodePlacing.Inset, work));
        yield return Shape(LookUpXml.Id(LookUpXml.Begin, node), begin, label: TextSize.Label("Kapan saja", begin.MiddleX, begin.Bottom + 4));
        yield return Shape(LookUpXml.Id(LookUpXml.Do, node), work);
        yield return Shape(LookUpXml.Id(LookUpXml.Finish, node), end, label: TextSize.Label("Selesai", end.MiddleX, end.Bottom + 4));
        yield return Edge(LookUpXml.Id(LookUpXml.First, node), new LaidFlow([new(begin.Right, begin.MiddleY), new(work.X, begin.MiddleY)], null));
        yield return Edge(LookUpXml.Id(LookUpXml.Last, node), new LaidFlow([new(work.Right, end.MiddleY), new(end.X, end.MiddleY)], null));
    }

    private static Box Event(int x, Box beside) => new(x, beside.MiddleY - (NodePlacing.Event / 2), NodePlacing.Event, NodePlacing.Event);

    private static XElement Shape(string id, Box box, bool horizontal = false, bool expanded = false, bool marked = false, Box? label = null) => new(
        BpmnXml.Diagram + "BPMNShape",
        new XAttribute("id", $"Shape_{id}"),
        new XAttribute("bpmnElement", id),
        horizontal ? new XAttribute("isHorizontal", true) : null,
        expanded ? new XAttribute("isExpanded", true) : null,
        marked ? new XAttribute("isMarkerVisible", true) : null,
        Bounds(box),
        Label(label));

    private static XElement Edge(string id, LaidFlow way) => new(
        BpmnXml.Diagram + "BPMNEdge",
        new XAttribute("id", $"Edge_{id}"),
        new XAttribute("bpmnElement", id),
        way.Points.Select(point => new XElement(BpmnXml.Line + "waypoint", new XAttribute("x", point.X), new XAttribute("y", point.Y))),
        Label(way.Label));

    private static XElement? Label(Box? box) => box is { } at ? new XElement(BpmnXml.Diagram + "BPMNLabel", Bounds(at)) : null;

    private static XElement Bounds(Box box) => new(
        BpmnXml.Bounds + "Bounds", new XAttribute("x", box.X), new XAttribute("y", box.Y), new XAttribute("width", box.Width), new XAttribute("height", box.Height));
}
