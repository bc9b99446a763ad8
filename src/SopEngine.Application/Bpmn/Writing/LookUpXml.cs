using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Writing;

/// <summary>What stands in the sub-process of a look-up: it begins whenever somebody asks, interrupts nothing, and is one task.</summary>
internal static class LookUpXml
{
    public const string Begin = "Begin", Do = "Do", Finish = "Finish", First = "First", Last = "Last";

    private static readonly XNamespace _bpmn = BpmnXml.Model;

    public static string Id(string part, DrawnNode node) => $"{part}_{node.Id}";

    public static IEnumerable<XElement> Of(DrawnNode node) =>
    [
        new(
            _bpmn + "startEvent",
            new XAttribute("id", Id(Begin, node)),
            new XAttribute("name", "Kapan saja"),
            new XAttribute("isInterrupting", false),
            new XElement(_bpmn + "outgoing", Id(First, node)),
            new XElement(_bpmn + "messageEventDefinition", new XAttribute("id", Id("Asked", node)))),
        new(
            _bpmn + "userTask",
            new XAttribute("id", Id(Do, node)),
            new XAttribute("name", node.Name),
            new XElement(_bpmn + "incoming", Id(First, node)),
            new XElement(_bpmn + "outgoing", Id(Last, node))),
        new(_bpmn + "endEvent", new XAttribute("id", Id(Finish, node)), new XAttribute("name", "Selesai"), new XElement(_bpmn + "incoming", Id(Last, node))),
        Flow(Id(First, node), Id(Begin, node), Id(Do, node)),
        Flow(Id(Last, node), Id(Do, node), Id(Finish, node)),
    ];

    private static XElement Flow(string id, string from, string to) =>
        new(_bpmn + "sequenceFlow", new XAttribute("id", id), new XAttribute("sourceRef", from), new XAttribute("targetRef", to));
}
