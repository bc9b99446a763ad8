using System.Xml;
using System.Xml.Linq;

namespace SopEngine.Application.Tests.Bpmn;

/// <summary>What every tool expects of a BPMN file.</summary>
public sealed class StructureTests
{
    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Every_id_is_a_name_and_no_two_are_alike(string name)
    {
        var ids = Diagram.Of(SoundDefinitions.Of(name)).Xml.Descendants().Where(element => !element.Name.NamespaceName.StartsWith("urn:sop", StringComparison.Ordinal))
            .Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();

        ids.Should().OnlyHaveUniqueItems();
        ids.Should().AllSatisfy(id => XmlConvert.VerifyNCName(id));
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Every_node_stands_in_exactly_one_lane(string name)
    {
        var diagram = Diagram.Of(SoundDefinitions.Of(name));

        var listed = diagram.Process.Descendants(Diagram.Bpmn + "flowNodeRef").Select(reference => reference.Value);

        listed.Should().BeEquivalentTo(diagram.Nodes.Select(node => (string)node.Attribute("id")!));
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Nodes_and_flows_agree_on_what_comes_in_and_goes_out(string name)
    {
        var diagram = Diagram.Of(SoundDefinitions.Of(name));
        var flows = diagram.Process.Elements(Diagram.Bpmn + "sequenceFlow").ToList();

        foreach (var node in diagram.Nodes)
        {
            var id = (string)node.Attribute("id")!;
            node.Elements(Diagram.Bpmn + "incoming").Select(flow => flow.Value).Should().Equal(flows.Where(flow => (string?)flow.Attribute("targetRef") == id).Select(Id));
            node.Elements(Diagram.Bpmn + "outgoing").Select(flow => flow.Value).Should().Equal(flows.Where(flow => (string?)flow.Attribute("sourceRef") == id).Select(Id));
        }

        flows.SelectMany(flow => new[] { (string?)flow.Attribute("sourceRef"), (string?)flow.Attribute("targetRef") }).Should().BeSubsetOf(diagram.Nodes.Select(Id));
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Everything_that_can_be_seen_has_its_place(string name)
    {
        var diagram = Diagram.Of(SoundDefinitions.Of(name));
        var plane = diagram.Xml.Descendants(Diagram.Di + "BPMNPlane").Should().ContainSingle().Subject;
        var seen = diagram.Xml.Descendants().Where(element => element.Name.Namespace == Diagram.Bpmn && element.Name.LocalName is "participant" or "lane" or "sequenceFlow" or "textAnnotation" or "association")
            .Concat(diagram.Nodes).Concat(diagram.Nodes.Elements().Where(inner => inner.Name.LocalName is "startEvent" or "userTask" or "endEvent"));

        ((string?)plane.Attribute("bpmnElement")).Should().Be((string?)diagram.Xml.Descendants(Diagram.Bpmn + "collaboration").Single().Attribute("id"));
        plane.Elements().Select(shape => (string?)shape.Attribute("bpmnElement")).Should().BeEquivalentTo(seen.Select(Id));
        plane.Elements(Diagram.Di + "BPMNShape").Should().AllSatisfy(shape => shape.Elements(Diagram.Dc + "Bounds").Should().ContainSingle());
        plane.Elements(Diagram.Di + "BPMNEdge").Should().AllSatisfy(edge => edge.Elements(Diagram.Lines + "waypoint").Should().HaveCountGreaterThanOrEqualTo(2));
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Nothing_executes_it_and_no_row_joins_by_itself(string name)
    {
        var diagram = Diagram.Of(SoundDefinitions.Of(name));

        ((bool?)diagram.Process.Attribute("isExecutable")).Should().BeFalse();
        diagram.Nodes.Where(node => !node.Name.LocalName.EndsWith("Gateway", StringComparison.Ordinal))
            .Should().AllSatisfy(node => node.Elements(Diagram.Bpmn + "incoming").Count().Should().BeLessThanOrEqualTo(1));
    }

    private static string? Id(XElement element) => (string?)element.Attribute("id");
}
