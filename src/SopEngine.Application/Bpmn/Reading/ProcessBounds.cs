using System.Xml.Linq;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>How much one process may hold: far more than an SOP that people can read, and so little that reading it stays quick however it is made.</summary>
internal static class ProcessBounds
{
    public const int MostLanes = 100, MostNodes = 1_500, MostFlows = 5_000;

    public static BpmnProblems.TooLarge? Exceeded(XElement process)
    {
        var lanes = process.Descendants(BpmnXml.Model + "lane").Count();
        var flows = process.Elements(BpmnXml.Model + "sequenceFlow").Count();
        var nodes = process.Elements().Count(element => element.Name.Namespace == BpmnXml.Model) - flows;
        return lanes > MostLanes || flows > MostFlows || nodes > MostNodes
            ? new BpmnProblems.TooLarge($"Satu proses paling banyak mempunyai {MostLanes} lajur, {MostNodes} elemen, dan {MostFlows} aliran.")
            : null;
    }
}
