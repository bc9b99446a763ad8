using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>The flow nodes of a file in the shapes we know. What is a row of our definition keeps its number, other rows have numbers after those.</summary>
internal sealed class FileNodes
{
    private static readonly XNamespace _bpmn = BpmnXml.Model;

    private readonly OwnParts _own;
    private readonly FileLanes _lanes;
    private readonly Report _report;
    private readonly Dictionary<string, DrawnNode> _nodes = new(StringComparer.Ordinal);
    private int _next;

    public FileNodes(XElement process, OwnParts own, FileLanes lanes, Report report)
    {
        (_own, _lanes, _report, _next) = (own, lanes, report, own.Definition?.Steps.Count ?? 0);
        var notes = FileNotes.Of(process, report);
        foreach (var element in process.Elements().Where(element => element.Name.Namespace == _bpmn))
        {
            if (NodeKinds.Of(element, report) is { } kind && Read(element, kind, notes) is { } node && !_nodes.TryAdd(node.Id, node))
            {
                report.Add(BpmnFindingKind.Refused, node.Id, node.Name, $"Pengenal {node.Id} dipakai dua kali; yang kedua tidak diambil.");
            }
        }
    }

    public IReadOnlyDictionary<string, DrawnNode> All => _nodes;

    /// <summary>Makes a row of an event that has to be one, because it begins or ends more than a flow.</summary>
    public void MakeRow(DrawnNode node, NodeKind kind) => _nodes[node.Id] = node with { Row = _next++, Kind = kind };

    private DrawnNode? Read(XElement element, NodeKind kind, IReadOnlyDictionary<string, string> notes)
    {
        if ((string?)element.Attribute("id") is not { Length: > 0 } id)
        {
            _report.Refuse("Elemen tanpa pengenal", element);
            return null;
        }

        var name = XmlNames.Line(NameOf(element, kind));
        var node = new DrawnNode(id, kind, name, _lanes.Of(id) ?? _lanes.First)
        {
            Time = XmlNames.Line(notes.GetValueOrDefault(id, "")),
            Documentation = (string?)element.Element(_bpmn + "documentation") ?? "",
            Called = (string?)element.Attribute("calledElement") ?? "",
        };
        if (_own.PlaceOfRow((string?)element.Attribute(BpmnXml.Sop + "continues")) is { } continued && kind == NodeKind.Task)
        {
            return node with { Row = continued, Continues = true };
        }

        var isRow = kind is NodeKind.Task or NodeKind.Service or NodeKind.Call or NodeKind.AnyTime;
        var row = _own.PlaceOf(element) ?? (isRow ? _next++ : null);
        if (row is not null && _lanes.Of(id) is null && _lanes.All.Count > 1)
        {
            _report.Add(BpmnFindingKind.Assumed, id, name, $"Kegiatan \"{name}\" tidak berada di lajur mana pun; ditaruh di lajur pertama.");
        }

        return node with { Row = row };
    }

    /// <summary>A look-up is named by the task in it, not by the box around that.</summary>
    private static string NameOf(XElement element, NodeKind kind)
    {
        var inner = kind == NodeKind.AnyTime ? element.Elements().FirstOrDefault(each => each.Name.LocalName.EndsWith("ask", StringComparison.Ordinal)) : null;
        return (string?)inner?.Attribute("name") ?? (string?)element.Attribute("name") ?? "";
    }
}
