using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>
/// Says in our terms what a drawing shows. Used on the file and on our own drawing of the definition that the file holds: what both say alike nobody has edited.
/// </summary>
internal sealed class DrawingReader
{
    private readonly BpmnDrawing _drawing;
    private readonly BranchWalk _walk;
    private readonly Report _report;
    private readonly Dictionary<int, DrawnNode> _rows = [];
    private readonly Dictionary<int, Dictionary<string, HashSet<int>>> _awaited = [];

    private DrawingReader(BpmnDrawing drawing, Report report)
    {
        (_drawing, _walk, _report) = (drawing, new BranchWalk(drawing, report), report);
        foreach (var node in drawing.Nodes.Where(node => node.IsRow))
        {
            _rows.TryAdd(node.Row!.Value, node);
        }
    }

    public static ReadSop Read(BpmnDrawing drawing, Report report) => new DrawingReader(drawing, report).Read();

    private ReadSop Read()
    {
        var outcomes = _rows.Keys.ToDictionary(row => row, _ => new List<ReadOutcome>());
        foreach (var place in _drawing.Nodes.Where(node => node.Row is { } row && _rows.ContainsKey(row)))
        {
            Gather(outcomes[place.Row!.Value], place);
        }

        var rows = _rows.ToDictionary(row => row.Key, row => new ReadRow(row.Key, row.Value, outcomes[row.Key], Join(row.Key)));
        return new ReadSop(_drawing, rows, Entry());
    }

    private void Gather(List<ReadOutcome> outcomes, DrawnNode place)
    {
        foreach (var branch in _walk.From(place))
        {
            if (Outcome(place, branch) is not { } outcome)
            {
                continue;
            }

            // one that several lanes of the row may give is drawn from each
            var known = outcomes.FindIndex(other => other.Id == outcome.Id && (outcome.Id is not null || (other.Label == outcome.Label && other.LeadsWhere(outcome))));
            if (known < 0)
            {
                outcomes.Add(outcome);
            }
            else
            {
                outcomes[known] = outcomes[known] with { Lanes = [.. outcomes[known].Lanes, place.Lane] };
            }
        }
    }

    private ReadOutcome? Outcome(DrawnNode place, Branch branch)
    {
        var outcome = new ReadOutcome { Id = branch.Outcome, Label = branch.Label, Lanes = [place.Lane] };
        var stops = branch.Stops.Where(stop => stop.Node.Row is { } row && _rows.ContainsKey(row)).ToList();
        if (stops.Count == 0)
        {
            return branch.Stops.Count > 0 ? outcome with { Close = EndName.KindOf(branch.Stops[0].Node.Name) } : null;
        }

        if (stops is [{ Node: var only }] && only.Row == place.Row && (only.Continues || place.Continues))
        {
            return outcome with { PassTo = only.Lane };
        }

        foreach (var stop in stops.Where(stop => stop.Gateway is not null))
        {
            Await(stop, place.Row!.Value);
        }

        return outcome with { To = [.. stops.Select(stop => stop.Node.Row!.Value).Distinct()], Direct = stops.TrueForAll(stop => stop.Gateway is null) };
    }

    private void Await(Stop stop, int from)
    {
        var row = stop.Node.Row!.Value;
        if (!_awaited.TryGetValue(row, out var groups))
        {
            _awaited[row] = groups = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        }

        if (!groups.TryGetValue(stop.Flow!, out var group))
        {
            groups[stop.Flow!] = group = [];
        }

        group.Add(from);
    }

    private IReadOnlyList<IReadOnlyList<int>> Join(int row) => _awaited.TryGetValue(row, out var groups) && groups.Count > 1 ? [.. groups.Values.Select(group => group.Order().ToList())] : [];

    private int? Entry()
    {
        var starts = _drawing.Nodes.Where(node => node.Kind == NodeKind.Start).ToList();
        if (starts.Find(start => start.Row is not null) is { } own)
        {
            return own.Row;
        }

        foreach (var other in starts.Skip(1))
        {
            _report.Add(BpmnFindingKind.Refused, other.Id, other.Name, $"Mulai \"{other.Name}\" ({other.Id}) tidak diambil: satu SOP mempunyai satu awal.");
        }

        return starts.SelectMany(_walk.From).SelectMany(branch => branch.Stops).Select(stop => stop.Node.Row).FirstOrDefault(row => row is not null);
    }
}
