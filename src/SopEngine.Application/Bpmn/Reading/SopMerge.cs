using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// Puts together what a file's diagram says and the definition that came with it. The definition is drawn once more as we would have drawn it: where the diagram differs from that drawing somebody
/// edited it, and the edit holds; everything else stays to the letter. A diagram that is not ours differs from an empty drawing in everything.
/// </summary>
internal static class SopMerge
{
    public static SopRevision Of(SopRevision was, BpmnDrawing now, bool cut, Report report)
    {
        var drawn = DrawingReader.Read(SopDrawing.Of(was), new Report());
        var read = DrawingReader.Read(now, report);
        var (lanes, laneIds) = LaneMerge.Of(was, drawn, read, report);
        var order = RowOrder.Of(was.Steps.Count, drawn, read);
        var names = new Names(laneIds, RowIds(was, read, order));
        var rows = new RowMerge(names, order, report);
        var steps = order.Select(row => row < was.Steps.Count ? rows.Edited(was.Steps[row], drawn.Rows[row], read.Rows[row]) : rows.New(read.Rows[row])).ToList();
        var merged = was with { Lanes = lanes, Steps = steps };
        if (now.Title != drawn.Drawing.Title && now.Title.Length > 0)
        {
            report.Add(BpmnFindingKind.Changed, null, now.Title, $"Judul menjadi \"{now.Title}\".");
            merged = merged with { Document = was.Document with { Title = now.Title } };
        }

        return cut || lanes.Count < was.Lanes.Count || steps.Count < was.Steps.Count ? Loose.Cut(merged) : merged;
    }

    private static Dictionary<int, string> RowIds(SopRevision was, ReadSop read, IReadOnlyList<int> order)
    {
        var free = new NewIds(was.Steps.Select(step => step.Id));
        return order.ToDictionary(row => row, row => row < was.Steps.Count ? was.Steps[row].Id : free.Of(read.Rows[row].Node.Name, "kegiatan"));
    }
}
