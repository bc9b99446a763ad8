using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>Reads what a process of a file shows into the shapes we know.</summary>
internal static class FileDrawing
{
    private static readonly XNamespace _bpmn = BpmnXml.Model;

    public static BpmnDrawing Of(XElement process, string title, OwnParts own, Report report)
    {
        var lanes = new FileLanes(process, own, title, report);
        var nodes = new FileNodes(process, own, lanes, report);
        var flows = Flows(process, nodes.All, report);
        MakeRows(nodes, flows);
        ReportForeign(process, report);
        return new BpmnDrawing(XmlNames.Line(title), lanes.All, [.. nodes.All.Values], flows);
    }

    private static List<DrawnFlow> Flows(XElement process, IReadOnlyDictionary<string, DrawnNode> nodes, Report report)
    {
        var flows = new List<DrawnFlow>();
        foreach (var flow in process.Elements(_bpmn + "sequenceFlow"))
        {
            var (id, from, to) = ((string?)flow.Attribute("id") ?? $"#{flows.Count}", (string?)flow.Attribute("sourceRef") ?? "", (string?)flow.Attribute("targetRef") ?? "");
            if (!nodes.ContainsKey(from) || !nodes.ContainsKey(to))
            {
                report.Add(BpmnFindingKind.Refused, id, (string?)flow.Attribute("name"), $"Aliran {id} menghubungkan elemen yang tidak ada atau tidak diambil ({from} ke {to}); aliran itu tidak diambil.");
                continue;
            }

            flows.Add(new DrawnFlow(id, from, to, XmlNames.Line((string?)flow.Attribute("name") ?? ""), OutcomeOf(flow)));
        }

        return flows;
    }

    private static string? OutcomeOf(XElement flow) =>
        (string?)flow.Attribute(BpmnXml.Sop + "outcome")
        ?? flow.Elements(_bpmn + "conditionExpression").FirstOrDefault(condition => (string?)condition.Attribute("language") == BpmnXml.Sop.NamespaceName)?.Value.Trim();

    /// <summary>A start that begins several ways, and an end that is awaited by several, are rows to us.</summary>
    private static void MakeRows(FileNodes nodes, List<DrawnFlow> flows)
    {
        var outgoing = flows.ToLookup(flow => flow.From);
        var incoming = flows.ToLookup(flow => flow.To);
        foreach (var node in nodes.All.Values.Where(node => node.Row is null).ToList())
        {
            var next = outgoing[node.Id].Select(flow => nodes.All[flow.To]).ToList();
            if (node.Kind == NodeKind.Start && (next.Count > 1 || next.Exists(gateway => gateway.Kind is NodeKind.Parallel && outgoing[gateway.Id].Skip(1).Any())))
            {
                nodes.MakeRow(node, NodeKind.Start);
            }
            else if (node.Kind == NodeKind.Start && next.Exists(gateway => gateway.Kind is NodeKind.Exclusive && outgoing[gateway.Id].Skip(1).Any()))
            {
                nodes.MakeRow(node, NodeKind.Task);
            }
            else if (node.Kind == NodeKind.End && incoming[node.Id].Any(flow => nodes.All[flow.From].Kind == NodeKind.Parallel && incoming[flow.From].Skip(1).Any()))
            {
                nodes.MakeRow(node, NodeKind.End);
            }
        }
    }

    private static void ReportForeign(XElement process, Report report)
    {
        var foreign = process.Descendants(_bpmn + "extensionElements").Elements()
            .Where(element => !element.Name.NamespaceName.StartsWith(BpmnXml.AnyVersion, StringComparison.Ordinal)).CountBy(element => element.Name.NamespaceName);
        foreach (var (space, count) in foreign)
        {
            report.Add(BpmnFindingKind.Refused, null, space, $"Tambahan dari aplikasi lain ({space}, {count} elemen) tidak disimpan di dalam SOP.");
        }
    }
}
