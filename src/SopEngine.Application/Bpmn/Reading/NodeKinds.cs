using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>What an element of a process is to us. What we have no word for is refused by name: left out, or taken for the nearest thing where the flow would break without it.</summary>
internal static class NodeKinds
{
    private static readonly XNamespace _bpmn = BpmnXml.Model;

    private static readonly HashSet<string> _quiet = new(StringComparer.Ordinal)
    {
        "laneSet", "sequenceFlow", "textAnnotation", "association", "extensionElements", "documentation", "ioSpecification", "property", "dataObject", "incoming", "outgoing",
    };

    /// <summary>Null for what is no flow node, or is not taken.</summary>
    public static NodeKind? Of(XElement element, Report report)
    {
        var name = element.Name.LocalName;
        if (_quiet.Contains(name))
        {
            return null;
        }

        RefuseParts(element, report);
        switch (name)
        {
            case "startEvent":
                return NodeKind.Start;
            case "endEvent":
                return NodeKind.End;
            case "task" or "userTask" or "manualTask":
                return NodeKind.Task;
            case "sendTask":
                return NodeKind.Service;
            case "serviceTask" when element.Elements(_bpmn + "extensionElements").Elements(BpmnXml.Sop + "step").Any():
                return NodeKind.Service;
            case "serviceTask" or "scriptTask" or "businessRuleTask" or "receiveTask":
                report.Refuse(ElementWords.Of(name), element, "dibaca sebagai kegiatan biasa");
                return NodeKind.Task;
            case "callActivity":
                return NodeKind.Call;
            case "exclusiveGateway":
                return NodeKind.Exclusive;
            case "parallelGateway":
                return NodeKind.Parallel;
            case "intermediateCatchEvent" or "intermediateThrowEvent":
                report.Refuse(ElementWords.Of(name), element, "dilewati, alurnya diteruskan");
                return NodeKind.Exclusive;
            case "subProcess" or "transaction" or "adHocSubProcess":
                return OfSubProcess(element, report);
            default:
                report.Refuse(ElementWords.Of(name), element);
                return null;
        }
    }

    private static NodeKind? OfSubProcess(XElement element, Report report)
    {
        if ((string?)element.Attribute("triggeredByEvent") is not ("true" or "1"))
        {
            report.Refuse(ElementWords.Of(element.Name.LocalName), element, "dibaca sebagai satu kegiatan tanpa isinya");
            return NodeKind.Task;
        }

        if (IsLookUp(element))
        {
            return NodeKind.AnyTime;
        }

        report.Refuse("Subproses peristiwa", element);
        return null;
    }

    /// <summary>The shape we write for a row that may be done at any time: begins without interrupting, one task, an end.</summary>
    private static bool IsLookUp(XElement element) =>
        element.Elements(_bpmn + "startEvent").Count() == 1 && (string?)element.Element(_bpmn + "startEvent")!.Attribute("isInterrupting") is "false" or "0"
        && element.Elements().Count(inner => inner.Name.LocalName.EndsWith("ask", StringComparison.Ordinal) || inner.Name.LocalName.EndsWith("Gateway", StringComparison.Ordinal)) == 1;

    /// <summary>Triggers of events, repetitions and compensation: an element is taken without them.</summary>
    private static void RefuseParts(XElement element, Report report)
    {
        var parts = element.Elements().Where(part => part.Name.Namespace == _bpmn
            && (part.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal) || part.Name.LocalName.EndsWith("LoopCharacteristics", StringComparison.Ordinal)));
        foreach (var part in parts)
        {
            report.Refuse($"{ElementWords.Of(part.Name.LocalName)} pada", element, "elemennya dibaca tanpa itu");
        }

        if ((string?)element.Attribute("isForCompensation") is "true" or "1")
        {
            report.Refuse("Kompensasi pada", element, "elemennya dibaca tanpa itu");
        }
    }
}
