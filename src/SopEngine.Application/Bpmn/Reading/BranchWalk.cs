using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// Follows flows from a node through gateways to the rows and ends behind them. Bounded: gateways upon gateways multiply, and a file may be made to do so.
/// </summary>
internal sealed class BranchWalk(BpmnDrawing drawing, Report report)
{
    private const int MostBranches = 100, MostStops = 50, MostSteps = 5_000, Deepest = 200;

    private readonly Dictionary<string, DrawnNode> _nodes = drawing.Nodes.ToDictionary(node => node.Id);
    private readonly ILookup<string, DrawnFlow> _outgoing = drawing.Flows.ToLookup(flow => flow.From);
    private readonly ILookup<string, DrawnFlow> _incoming = drawing.Flows.ToLookup(flow => flow.To);
    private int _steps;

    public IReadOnlyList<Branch> From(DrawnNode node)
    {
        _steps = 0;
        var flows = _outgoing[node.Id].ToList();
        // several flows out of a task without words all begin; with words one of them is chosen
        var branches = flows.Count > 1 && flows.TrueForAll(flow => flow.Name.Length == 0 && flow.Outcome is null)
            ? Together(node, [.. flows.Select(flow => Follow(flow, null, 0))])
            : [.. flows.SelectMany(flow => Follow(flow, null, 0))];
        if (_steps > MostSteps || branches.Count > MostBranches)
        {
            report.Add(BpmnFindingKind.Refused, node.Id, node.Name, $"Gerbang sesudah \"{node.Name}\" ({node.Id}) bercabang terlalu banyak; hanya {MostBranches} cabang pertama yang dibaca.");
        }

        return [.. branches.Take(MostBranches)];
    }

    private IReadOnlyList<Branch> Follow(DrawnFlow flow, (string Gateway, string Flow)? joined, int depth)
    {
        var node = _nodes[flow.To];
        if (++_steps > MostSteps || depth > Deepest || node.Kind == NodeKind.Start && node.Row is null)
        {
            return [];
        }

        if (node.Row is not null || node.Kind == NodeKind.End)
        {
            return [new Branch(flow.Name, flow.Outcome, [new Stop(node, joined?.Gateway, joined?.Flow)])];
        }

        var next = _outgoing[node.Id].ToList();
        if (node.Kind == NodeKind.Parallel)
        {
            var entered = _incoming[node.Id].Skip(1).Any() ? (node.Id, flow.Id) : joined;
            var all = next.Select(way => Follow(way, entered, depth + 1)).ToList();
            return Said(flow, all.Count == 1 ? all[0] : Together(node, all));
        }

        return Said(flow, [.. next.SelectMany(way => Follow(way, joined, depth + 1)).Take(MostBranches + 1)]);
    }

    /// <summary>Ways that are gone together are one. A choice among them would need a row that makes it.</summary>
    private IReadOnlyList<Branch> Together(DrawnNode node, IReadOnlyList<IReadOnlyList<Branch>> ways)
    {
        if (ways.Any(way => way.Count > 1))
        {
            report.Add(BpmnFindingKind.Refused, node.Id, node.Name, $"Pilihan di dalam cabang bersamaan sesudah \"{node.Name}\" ({node.Id}) tidak didahului kegiatan; hanya jalan pertama yang diambil.");
        }

        var taken = ways.Where(way => way.Count > 0).Select(way => way[0]).ToList();
        return taken.Count == 0 ? [] : [new Branch("", taken.Select(way => way.Outcome).FirstOrDefault(outcome => outcome is not null), [.. taken.SelectMany(way => way.Stops).Take(MostStops)])];
    }

    private static IReadOnlyList<Branch> Said(DrawnFlow flow, IReadOnlyList<Branch> branches) =>
        flow.Name.Length == 0 && flow.Outcome is null
            ? branches
            : [.. branches.Select(branch => branch with { Label = Words(flow.Name, branch.Label), Outcome = flow.Outcome ?? branch.Outcome })];

    private static string Words(string first, string then) => first.Length == 0 ? then : then.Length == 0 ? first : $"{first} / {then}";
}
