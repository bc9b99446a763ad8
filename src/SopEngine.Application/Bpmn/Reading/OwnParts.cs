using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SopEngine.Application.Bpmn.Writing;
using SopEngine.Application.Sops;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// The definition that we wrote into a file, put together from its pieces, as far as their elements are still there. A copy of an element is not the element: only the first of a kind and
/// place counts. <see cref="Definition"/> is null when there is none or it cannot be read.
/// </summary>
internal sealed class OwnParts
{
    private readonly Dictionary<XElement, int> _places = [];

    private OwnParts()
    {
    }

    public SopRevision? Definition { get; private init; }

    /// <summary>True when lanes or rows of the definition are no longer in the diagram.</summary>
    public bool Cut { get; private init; }

    public static OwnParts Of(XElement process, Report report)
    {
        var elements = process.Descendants().Where(element => element.Name.Namespace == BpmnXml.Model).Prepend(process);
        var pieces = elements.SelectMany(element => element.Elements(BpmnXml.Model + "extensionElements").Elements().Where(IsOwn).Select(piece => (Owner: element, Piece: piece))).ToList();
        var whole = pieces.FirstOrDefault(each => each.Piece.Name == BpmnXml.Sop + SopParts.Definition && each.Owner == process).Piece;
        if (whole is null)
        {
            if (process.Descendants().Any(element => element.Name.NamespaceName.StartsWith(BpmnXml.AnyVersion, StringComparison.Ordinal)))
            {
                report.Add(BpmnFindingKind.Refused, null, null, "Data SOP di dalam berkas ditulis oleh versi lain atau tidak utuh; hanya diagramnya yang dibaca.");
            }

            return new OwnParts();
        }

        try
        {
            return Join(whole, Ordered(pieces, SopParts.Lane), Ordered(pieces, SopParts.Step));
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or OverflowException)
        {
            report.Add(BpmnFindingKind.Refused, null, null, "Data SOP di dalam berkas tidak dapat dibaca lagi karena diubah; hanya diagramnya yang dibaca.");
            return new OwnParts();
        }
    }

    /// <summary>The place of the lane or row in the definition that an element holds; null when it holds none.</summary>
    public int? PlaceOf(XElement element) => _places.TryGetValue(element, out var place) ? place : null;

    /// <summary>The place of the row with this number in the file as we wrote it.</summary>
    public int? PlaceOfRow(string? order) =>
        int.TryParse(order, out var number) && Rows.IndexOf(number) is >= 0 and var place ? place : null;

    private List<int> Rows { get; init; } = [];

    private static OwnParts Join(XElement whole, List<(XElement Owner, XElement Piece, int Order)> lanes, List<(XElement Owner, XElement Piece, int Order)> steps)
    {
        var json = SopXml.Read(whole) as JsonObject ?? throw new JsonException("The definition is no object.");
        json["lanes"] = new JsonArray([.. lanes.Select(lane => SopXml.Read(lane.Piece))]);
        json["steps"] = new JsonArray([.. steps.Select(step => SopXml.Read(step.Piece))]);
        var parts = new OwnParts
        {
            Definition = CanonicalJson.Read(json.ToJsonString()),
            Cut = lanes.Count != (int?)whole.Attribute(SopParts.LaneCount) || steps.Count != (int?)whole.Attribute(SopParts.StepCount),
            Rows = [.. steps.Select(step => step.Order)],
        };
        foreach (var owners in new[] { lanes, steps })
        {
            for (var place = 0; place < owners.Count; place++)
            {
                parts._places.TryAdd(owners[place].Owner, place);
            }
        }

        return parts;
    }

    private static List<(XElement Owner, XElement Piece, int Order)> Ordered(IEnumerable<(XElement Owner, XElement Piece)> pieces, string name) =>
    [
        .. pieces.Where(each => each.Piece.Name == BpmnXml.Sop + name)
            .Select(each => (each.Owner, each.Piece, Order: (int?)each.Piece.Attribute(SopParts.Order) ?? throw new JsonException("A piece has no order.")))
            .DistinctBy(each => each.Order).DistinctBy(each => each.Owner).OrderBy(each => each.Order),
    ];

    private static bool IsOwn(XElement element) => element.Name.Namespace == BpmnXml.Sop;
}
