using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>The lanes of a file and which nodes stand in them. Of lanes within lanes the inner ones count; a file without lanes has one, named for the pool.</summary>
internal sealed class FileLanes
{
    private static readonly XNamespace _bpmn = BpmnXml.Model;

    private readonly Dictionary<string, int> _laneOf = new(StringComparer.Ordinal);

    public FileLanes(XElement process, OwnParts own, string title, Report report)
    {
        var lanes = process.Elements(_bpmn + "laneSet").Descendants(_bpmn + "lane").Where(lane => !lane.Elements(_bpmn + "childLaneSet").Elements(_bpmn + "lane").Any()).ToList();
        var number = own.Definition?.Lanes.Count ?? 0;
        All =
        [
            .. lanes.Select(lane => new DrawnLane((string?)lane.Attribute("id") ?? "", XmlNames.Line((string?)lane.Attribute("name") ?? ""), own.PlaceOf(lane) ?? number++)),
        ];
        if (All.Count == 0 && own.Definition is null)
        {
            All = [new DrawnLane("", XmlNames.Line(title), number)];
            report.Add(BpmnFindingKind.Assumed, null, null, "Diagram tidak mempunyai lajur; semua kegiatan ditaruh pada satu pelaksana.");
        }

        foreach (var (lane, drawn) in lanes.Zip(All))
        {
            for (XElement? around = lane; around?.Name == _bpmn + "lane"; around = around.Parent?.Parent)
            {
                foreach (var reference in around.Elements(_bpmn + "flowNodeRef"))
                {
                    _laneOf.TryAdd(reference.Value.Trim(), drawn.Number);
                }
            }
        }
    }

    public IReadOnlyList<DrawnLane> All { get; }

    /// <summary>The number of the lane that a node stands in; null when no lane names it.</summary>
    public int? Of(string node) => _laneOf.TryGetValue(node, out var lane) ? lane : null;

    /// <summary>The lane of what stands in none.</summary>
    public int First => All.Count > 0 ? All[0].Number : -1;
}
