using System.Xml.Linq;

namespace SopEngine.Application.Tests.Bpmn;

/// <summary>The picture of a diagram: nothing lies on anything else.</summary>
public sealed class PictureTests
{
    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void No_flow_runs_through_a_node(string name)
    {
        var diagram = Diagram.Of(SoundDefinitions.Of(name));
        var boxes = Boxes(diagram);

        foreach (var flow in diagram.Process.Elements(Diagram.Bpmn + "sequenceFlow"))
        {
            var ends = new[] { (string)flow.Attribute("sourceRef")!, (string)flow.Attribute("targetRef")! };
            foreach (var (from, to) in Legs(diagram, (string)flow.Attribute("id")!))
            {
                boxes.Where(box => Crosses(box.Value, from, to) && !ends.Contains(box.Key)).Select(box => $"{(string?)flow.Attribute("id")} crosses {box.Key}").Should().BeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void No_two_nodes_and_no_words_lie_on_each_other(string name)
    {
        var diagram = Diagram.Of(SoundDefinitions.Of(name));
        var boxes = Boxes(diagram).Concat(Labels(diagram)).ToList();

        var overlaps = boxes.SelectMany((one, index) => boxes.Skip(index + 1).Where(other => Touch(one.Value, other.Value)).Select(other => $"{one.Key} lies on {other.Key}"));

        overlaps.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Flows_lie_on_each_other_only_where_they_part_or_meet(string name)
    {
        var diagram = Diagram.Of(SoundDefinitions.Of(name));
        var legs = diagram.Process.Elements(Diagram.Bpmn + "sequenceFlow")
            .SelectMany(flow => Legs(diagram, (string)flow.Attribute("id")!), (flow, leg) => (Flow: flow, Leg: leg)).ToList();

        var hidden = legs.SelectMany((one, index) => legs.Skip(index + 1).Where(other => Apart(one.Flow, other.Flow) && Lies(one.Leg, other.Leg))
            .Select(other => $"{(string?)one.Flow.Attribute("id")} lies on {(string?)other.Flow.Attribute("id")}"));

        hidden.Should().BeEmpty();
    }

    private static bool Apart(XElement one, XElement other) =>
        (string?)one.Attribute("sourceRef") != (string?)other.Attribute("sourceRef") && (string?)one.Attribute("targetRef") != (string?)other.Attribute("targetRef");

    /// <summary>Whether two legs run along one line and share more than a point of it.</summary>
    private static bool Lies(((int X, int Y) From, (int X, int Y) To) one, ((int X, int Y) From, (int X, int Y) To) other)
    {
        var upright = one.From.X == one.To.X && other.From.X == other.To.X && one.From.X == other.From.X;
        var level = one.From.Y == one.To.Y && other.From.Y == other.To.Y && one.From.Y == other.From.Y;
        return (upright && Shared(one.From.Y, one.To.Y, other.From.Y, other.To.Y)) || (level && Shared(one.From.X, one.To.X, other.From.X, other.To.X));
    }

    private static bool Shared(int from, int to, int otherFrom, int otherTo) =>
        Math.Min(Math.Max(from, to), Math.Max(otherFrom, otherTo)) > Math.Max(Math.Min(from, to), Math.Min(otherFrom, otherTo));

    private static Dictionary<string, (int X, int Y, int Right, int Bottom)> Boxes(Diagram diagram)
    {
        var seen = diagram.Nodes.Concat(diagram.Process.Elements(Diagram.Bpmn + "textAnnotation")).Select(node => (string)node.Attribute("id")!).ToHashSet();
        return Shapes(diagram).Where(shape => seen.Contains(Element(shape))).ToDictionary(Element, shape => Box(shape.Element(Diagram.Dc + "Bounds")!));
    }

    private static IEnumerable<KeyValuePair<string, (int X, int Y, int Right, int Bottom)>> Labels(Diagram diagram) =>
        Shapes(diagram).Where(shape => shape.Parent!.Name.LocalName != "subProcess" && !Element(shape).StartsWith("Begin_", StringComparison.Ordinal) && !Element(shape).StartsWith("Finish_", StringComparison.Ordinal))
            .SelectMany(shape => shape.Elements(Diagram.Di + "BPMNLabel"), (shape, label) => KeyValuePair.Create($"words of {Element(shape)}", Box(label.Element(Diagram.Dc + "Bounds")!)));

    private static IEnumerable<XElement> Shapes(Diagram diagram) => diagram.Xml.Descendants(Diagram.Di + "BPMNPlane").Elements();

    private static IEnumerable<((int X, int Y) From, (int X, int Y) To)> Legs(Diagram diagram, string flow)
    {
        var points = Shapes(diagram).Single(shape => Element(shape) == flow).Elements(Diagram.Lines + "waypoint").Select(point => ((int)point.Attribute("x")!, (int)point.Attribute("y")!)).ToList();
        return points.Zip(points.Skip(1));
    }

    private static string Element(XElement shape) => (string)shape.Attribute("bpmnElement")!;

    private static (int X, int Y, int Right, int Bottom) Box(XElement bounds)
    {
        var (x, y) = ((int)bounds.Attribute("x")!, (int)bounds.Attribute("y")!);
        return (x, y, x + (int)bounds.Attribute("width")!, y + (int)bounds.Attribute("height")!);
    }

    private static bool Crosses((int X, int Y, int Right, int Bottom) box, (int X, int Y) from, (int X, int Y) to) =>
        Math.Min(from.X, to.X) < box.Right && Math.Max(from.X, to.X) > box.X && Math.Min(from.Y, to.Y) < box.Bottom && Math.Max(from.Y, to.Y) > box.Y;

    private static bool Touch((int X, int Y, int Right, int Bottom) one, (int X, int Y, int Right, int Bottom) other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;
}
