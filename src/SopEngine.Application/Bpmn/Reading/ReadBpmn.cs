using SopEngine.Domain.Problems;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// Reads a BPMN 2.0 file, ours or of another tool, into a draft with a report of what was taken, assumed and refused (docs/bpmn.md). Never throws, whatever is in the file. Says nothing
/// about whether the draft is sound: that is for the checks before publishing.
/// </summary>
public static class ReadBpmn
{
    public static Result<BpmnReading> From(ReadOnlyMemory<byte> file)
    {
        if (!SafeXml.Open(file).Succeeded(out var root, out var problem))
        {
            return problem;
        }

        if (root.Name != BpmnXml.Model + "definitions")
        {
            return new BpmnProblems.Unreadable("Berkas ini XML, tetapi bukan BPMN 2.0.");
        }

        var report = new Report();
        var (process, title) = ProcessPick.From(root, report);
        if (process is null)
        {
            return new BpmnProblems.Empty();
        }

        if (ProcessBounds.Exceeded(process) is { } tooLarge)
        {
            return tooLarge;
        }

        var own = OwnParts.Of(process, report);
        var drawing = FileDrawing.Of(process, title, own, report);
        if (!drawing.Nodes.Any(node => node.IsRow) && own.Definition is null)
        {
            return new BpmnProblems.Empty();
        }

        var draft = SopMerge.Of(own.Definition ?? ForeignSop.Begin(drawing.Title), drawing, own.Cut, report);
        return own.Definition is null
            ? new BpmnReading(ForeignSop.Finish(draft, report), Own: false, report.Findings)
            : new BpmnReading(draft, Own: true, report.Findings);
    }
}
