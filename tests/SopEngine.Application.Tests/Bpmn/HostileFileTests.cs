using System.Text;
using System.Xml.Linq;
using SopEngine.Application.Bpmn;
using SopEngine.Application.Bpmn.Reading;
using SopEngine.Application.Bpmn.Writing;
using SopEngine.Application.Tests.Definitions;

namespace SopEngine.Application.Tests.Bpmn;

/// <summary>Files that are broken, or made to do harm: a refusal that says why, or a draft with a report; never more.</summary>
public sealed class HostileFileTests
{
    private const string Head = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">""";

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("bukan xml")]
    [InlineData("<a><b></a>")]
    [InlineData("<definitions/>")]
    [InlineData("<?xml version='1.0' encoding='utf-99'?><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e 'ha'><!ENTITY f '&e;&e;&e;'>]><a>&f;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd'><a/>")]
    public void What_is_no_BPMN_is_refused(string text)
    {
        Diagram.Read(text).Problem.Should().BeOfType<BpmnProblems.Unreadable>().Which.Detail.Should().NotContain("root:");
    }

    [Fact]
    public void A_file_of_more_than_five_megabytes_is_not_opened()
    {
        ReadBpmn.From(new byte[(5 * 1024 * 1024) + 1]).Problem.Should().BeOfType<BpmnProblems.TooLarge>();
    }

    [Fact]
    public void Too_many_elements_are_refused()
    {
        var text = new StringBuilder(Head).Append("<process id='p'>").Append(string.Concat(Enumerable.Repeat("<task/>", 60_000))).Append("</process></definitions>");

        Diagram.Read(text.ToString()).Problem.Should().BeOfType<BpmnProblems.TooLarge>();
    }

    [Fact]
    public void Elements_within_elements_without_end_are_refused()
    {
        var text = Head + string.Concat(Enumerable.Repeat("<process>", 2_000)) + string.Concat(Enumerable.Repeat("</process>", 2_000)) + "</definitions>";

        Diagram.Read(text).Problem.Should().BeOfType<BpmnProblems.TooLarge>();
    }

    [Theory]
    [InlineData("<task id='{0}'/>", 1_501)]
    [InlineData("<sequenceFlow id='{0}' sourceRef='a' targetRef='a'/>", 5_001)]
    [InlineData("<laneSet><lane id='{0}'/></laneSet>", 101)]
    public void More_than_an_SOP_can_be_is_refused(string element, int count)
    {
        var inside = string.Concat(Enumerable.Range(0, count).Select(number => element.Replace("{0}", $"n{number}", StringComparison.Ordinal)));

        Diagram.Read($"{Head}<process id='p'><task id='a'/>{inside}</process></definitions>").Problem.Should().BeOfType<BpmnProblems.TooLarge>();
    }

    [Fact]
    public void The_most_that_is_read_is_read_quickly()
    {
        var text = new StringBuilder("<process id='p'><parallelGateway id='all'/>");
        for (var row = 0; row < 1_400; row++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<task id='t{row}'/><sequenceFlow id='a{row}' name='x' sourceRef='t{row}' targetRef='all'/><sequenceFlow id='b{row}' sourceRef='all' targetRef='t{row}'/>");
        }

        Action read = () => Read(text.Append("</process>").ToString());

        read.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<process id='p'/>")]
    [InlineData("<process id='p'><startEvent id='a'/><endEvent id='b'/><sequenceFlow id='f' sourceRef='a' targetRef='b'/></process>")]
    public void A_diagram_without_work_is_refused(string inside)
    {
        Diagram.Read($"{Head}{inside}</definitions>").Problem.Should().BeOfType<BpmnProblems.Empty>();
    }

    [Fact]
    public void Flows_to_nowhere_and_ids_used_twice_are_told()
    {
        var reading = Read("<process id='p'><task id='a' name='A'/><task id='a' name='B'/><task name='C'/><sequenceFlow id='f' sourceRef='a' targetRef='zz'/><sequenceFlow sourceRef='a'/></process>");

        reading.Draft.Steps.Should().ContainSingle().Which.Activity.Should().Be("A");
        reading.Findings.Where(finding => finding.Kind == BpmnFindingKind.Refused).Should().HaveCount(4);
    }

    [Fact]
    public void Gateways_upon_gateways_come_to_an_end()
    {
        var text = new StringBuilder("<process id='p'><task id='g0' name='A'/>");
        for (var gateway = 1; gateway <= 60; gateway++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<exclusiveGateway id='g{gateway}'/><sequenceFlow id='a{gateway}' name='1' sourceRef='g{gateway - 1}' targetRef='g{gateway}'/><sequenceFlow id='b{gateway}' name='2' sourceRef='g{gateway - 1}' targetRef='g{gateway}'/>");
        }

        var reading = Read(text.Append("<endEvent id='e'/><sequenceFlow id='last' sourceRef='g60' targetRef='e'/></process>").ToString());

        reading.Draft.Steps.Should().ContainSingle().Which.Outcomes.Should().HaveCountLessThanOrEqualTo(100);
    }

    [Fact]
    public void A_circle_of_gateways_comes_to_an_end()
    {
        var reading = Read(
            "<process id='p'><task id='a' name='A'/><exclusiveGateway id='x'/><parallelGateway id='y'/>"
            + "<sequenceFlow id='1' sourceRef='a' targetRef='x'/><sequenceFlow id='2' sourceRef='x' targetRef='y'/><sequenceFlow id='3' sourceRef='y' targetRef='x'/></process>");

        reading.Draft.Steps.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Our_own_file_with_anything_broken_in_it_never_throws(string tenant)
    {
        var file = BpmnWriter.Write(Definition.Of(tenant));
        var random = new Random(20261123);
        for (var round = 0; round < 150; round++)
        {
            var broken = (byte[])file.Clone();
            for (var hit = random.Next(1, 6); hit > 0; hit--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(32, 127);
            }

            var read = () => ReadBpmn.From(broken);
            read.Should().NotThrow("round {0}", round);
        }
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Our_own_file_taken_apart_and_put_together_at_random_never_throws(string tenant)
    {
        var file = Diagram.Of(Definition.Of(tenant)).Xml;
        var random = new Random(20261123);
        for (var round = 0; round < 200; round++)
        {
            var xml = new XDocument(file);
            for (var hit = random.Next(1, 12); hit > 0; hit--)
            {
                Harm(xml, random);
            }

            var read = () => Diagram.Read(xml.ToString(SaveOptions.DisableFormatting));
            read.Should().NotThrow("round {0}", round);
        }
    }

    [Theory]
    [InlineData("kind=\"object\"", "kind=\"list\"")]
    [InlineData("<sop:phase>", "<sop:fase>")]
    [InlineData("kind=\"number\"", "kind=\"berapa\"")]
    [InlineData("order=\"0\"", "")]
    [InlineData("order=\"0\"", "order=\"99999999999\"")]
    [InlineData("order=\"0\"", "order=\"nol\"")]
    [InlineData("<sop:lane>pelapor<", "<sop:lane kind=\"json\">null<")]
    [InlineData("<sop:lane>pelapor<", "<sop:lane kind=\"number\">1<")]
    [InlineData("<sop:lane>pelapor<", "<sop:lane kind=\"json\">[[[[<")]
    public void Our_data_made_unreadable_leaves_the_diagram(string here, string instead)
    {
        var text = Encoding.UTF8.GetString(BpmnWriter.Write(Definition.Of("banyuwangi"))).Replace(here, instead, StringComparison.Ordinal).Replace("</sop:phase>", instead.StartsWith("<sop:fase", StringComparison.Ordinal) ? "</sop:fase>" : "</sop:phase>", StringComparison.Ordinal);

        Diagram.Read(text).Succeeded(out var reading, out _).Should().BeTrue();

        reading!.Own.Should().BeFalse();
        reading.Draft.Steps.Should().HaveCount(Definition.Of("banyuwangi").Steps.Count);
        reading.Findings.Should().Contain(finding => finding.Kind == BpmnFindingKind.Refused && finding.Message.Contains("Data SOP", StringComparison.Ordinal));
    }

    private static void Harm(XDocument xml, Random random)
    {
        var elements = xml.Root!.Descendants().Where(element => !element.Name.NamespaceName.Contains("/DD/", StringComparison.Ordinal)).ToList();
        var (one, other) = (elements[random.Next(elements.Count)], elements[random.Next(elements.Count)]);
        switch (random.Next(5))
        {
            case 0 when one != xml.Root.Element(Diagram.Bpmn + "process"):
                one.Remove();
                break;
            case 1:
                other.Add(new XElement(one));
                break;
            case 2 when one.HasAttributes:
                one.Attributes().ElementAt(random.Next(one.Attributes().Count())).Value = other.FirstAttribute?.Value ?? "";
                break;
            case 3 when one.HasAttributes:
                one.Attributes().ElementAt(random.Next(one.Attributes().Count())).Remove();
                break;
            default:
                one.Name = other.Name;
                break;
        }
    }

    private static BpmnReading Read(string inside) => Diagram.Read($"{Head}{inside}</definitions>").Succeeded(out var reading, out var problem) ? reading : throw new InvalidOperationException(problem.Detail);
}
