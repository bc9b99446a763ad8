using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>A row of the definition as the diagram now has it, or the row that something new in the diagram becomes.</summary>
internal sealed class RowMerge(Names names, IReadOnlyList<int> order, Report report)
{
    private readonly OutcomeMerge _outcomes = new(names, report);

    public Step Edited(Step step, ReadRow drawn, ReadRow read)
    {
        var edited = step;
        if (read.Node.Name != drawn.Node.Name)
        {
            report.Add(BpmnFindingKind.Changed, read.Node.Id, read.Node.Name, $"Kegiatan \"{step.Activity}\" menjadi \"{read.Node.Name}\".");
            edited = edited with { Activity = read.Node.Name };
        }

        if (read.Node.Lane != drawn.Node.Lane && names.Lanes.TryGetValue(read.Node.Lane, out var lane))
        {
            report.Add(BpmnFindingKind.Changed, read.Node.Id, read.Node.Name, $"Kegiatan \"{edited.Activity}\" pindah ke pelaksana \"{lane}\".");
            edited = edited with { Lane = lane };
        }

        if (read.Node.Time != drawn.Node.Time)
        {
            report.Add(BpmnFindingKind.Changed, read.Node.Id, read.Node.Name, $"Waktu kegiatan \"{edited.Activity}\" menjadi \"{read.Node.Time}\".");
            edited = edited with { Time = read.Node.Time };
        }

        if (read.Node.Kind != drawn.Node.Kind)
        {
            report.Add(BpmnFindingKind.Refused, read.Node.Id, read.Node.Name, $"Jenis kegiatan \"{edited.Activity}\" diganti di diagram; jenisnya di dalam SOP tetap.");
        }

        return Joined(edited with { Outcomes = Outcomes(edited, drawn, read) }, drawn, read);
    }

    public Step New(ReadRow read)
    {
        var node = read.Node;
        var activity = node.Name.Length > 0 ? node.Name : "(tanpa nama)";
        var step = new Step
        {
            Id = names.Rows[read.Number],
            No = "",
            Activity = activity,
            Lane = names.Lanes.GetValueOrDefault(node.Lane, ""),
            Phase = order[0] == read.Number ? Phase.Intake : node.Kind == NodeKind.End ? Phase.Close : Phase.Work,
            Kind = node.Kind switch { NodeKind.Start => StepKind.Start, NodeKind.End => StepKind.End, _ => StepKind.Activity },
            AnyTime = node.Kind == NodeKind.AnyTime,
            Time = node.Time,
            Call = node.Kind == NodeKind.Call ? new SopCall(Files.Ids.Suggest(node.Called) ?? "sop-lain") : null,
            Automatic = node.Kind == NodeKind.Service && read.Outcomes.Count <= 1 ? new AutomaticWork(AutomaticAct.Send) : null,
            Note = node.Documentation,
        };
        report.Add(BpmnFindingKind.Taken, node.Id, node.Name, $"\"{activity}\" menjadi baris kegiatan; tahapnya perlu diperiksa.");
        step = Joined(step with { Outcomes = Outcomes(step, null, read) }, null, read);
        if (step.Outcomes.Count > 0 || step.AnyTime || step.Kind == StepKind.End)
        {
            return step;
        }

        report.Add(BpmnFindingKind.Assumed, node.Id, node.Name, $"\"{activity}\" tidak mempunyai lanjutan di diagram; dibaca sebagai akhir tiket.");
        return step with { Outcomes = [new Outcome { Id = "selesai", Label = "Selesai", Close = ClosureKind.Solved }] };
    }

    private IReadOnlyList<Outcome> Outcomes(Step step, ReadRow? drawn, ReadRow read)
    {
        var here = Place(read.Number);
        return _outcomes.Of(step, drawn, read, row => Place(row) <= here);
    }

    private int Place(int row) => order.ToList().IndexOf(row);

    private Step Joined(Step step, ReadRow? drawn, ReadRow read)
    {
        if (drawn is null ? read.Join.Count == 0 : read.AwaitsLike(drawn))
        {
            return step;
        }

        report.Add(BpmnFindingKind.Changed, read.Node.Id, read.Node.Name, $"\"{step.Activity}\" menunggu cabang-cabang yang bertemu di gerbang bersamaan pada diagram.");
        return step with { Join = [.. read.Join.Select(group => (IReadOnlyList<string>)[.. group.Select(row => names.Rows[row])])] };
    }
}
