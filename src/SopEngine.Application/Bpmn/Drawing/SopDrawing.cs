using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>
/// Draws a definition in the shapes of BPMN. Rows become tasks, answers become labelled flows behind an exclusive gateway, rows that begin side by side stand behind a
/// parallel one, a row that is reached from several sides has a gateway before it, because in BPMN several arrows into a task do not join. The same definition is always
/// drawn the same, ids too: reading an edited diagram rests on it.
/// </summary>
internal sealed class SopDrawing
{
    private readonly SopRevision _revision;
    private readonly IdBook _ids = new();
    private readonly RowPlaces _places;
    private readonly ArrivalBook _arrivals;
    private readonly List<DrawnNode> _nodes = [];
    private readonly List<DrawnFlow> _flows = [];

    private SopDrawing(SopRevision revision)
    {
        _revision = revision;
        _places = new RowPlaces(revision, _ids);
        _arrivals = new ArrivalBook(revision, _places, Add, Connect, _ids);
    }

    public static BpmnDrawing Of(SopRevision revision) => new SopDrawing(revision).Draw();

    private BpmnDrawing Draw()
    {
        _nodes.AddRange(_places.All.Values);
        if (_places.Entry >= 0 && _places.All[(_places.Entry, _places.Home(_places.Entry))] is { Kind: not NodeKind.Start } first)
        {
            var start = Add(new DrawnNode(_ids.Take("Start"), NodeKind.Start, "Mulai", first.Lane) { At = new Spot(_places.Entry, Spot.Start) });
            _arrivals.Expect(new Destination(_places.Entry, first.Lane, Awaited: false), new Arrival(start));
        }

        foreach (var (_, place) in _places.All.OrderBy(place => place.Key))
        {
            if (place.Kind is not (NodeKind.End or NodeKind.AnyTime))
            {
                Leave(place, _revision.Steps[place.Row!.Value]);
            }
        }

        _arrivals.Settle();
        var lanes = _revision.Lanes.Select((lane, number) => new DrawnLane(_ids.Take("Lane", lane.Id), XmlNames.Line(lane.Label), number));
        return new BpmnDrawing(XmlNames.Line(_revision.Document.Title), [.. lanes], [.. _nodes.OrderBy(node => node.At).ThenBy(node => node.Lane)], _flows);
    }

    private void Leave(DrawnNode place, Step step)
    {
        var ways = step.Outcomes.Where(outcome => Offered(place, outcome)).Select(outcome => (Outcome: outcome, To: To(place, outcome)))
            .Where(way => way.To.Count > 0 || way.Outcome.Close is not null).ToList();
        var from = place;
        if (ways.Count > 1)
        {
            var question = step.No.Trim().TrimEnd('.') is { Length: > 0 } number ? $"Hasil baris {number}?" : "Hasil?";
            from = Add(new DrawnNode(_ids.Take("Choice", Names(place, step)), NodeKind.Exclusive, XmlNames.Line(question), place.Lane) { At = place.At with { Turn = Spot.Choice } });
            Connect(new Arrival(place), from);
        }

        var turn = 0;
        foreach (var (outcome, to) in ways)
        {
            Leave(place, new Arrival(from, ways.Count > 1 ? XmlNames.Line(outcome.Label) : "", outcome.Id, place.Row), outcome, to, turn++);
        }
    }

    private void Leave(DrawnNode place, Arrival way, Outcome outcome, IReadOnlyList<Destination> to, int turn)
    {
        var names = Names(place, _revision.Steps[place.Row!.Value]).Append(outcome.Id);
        if (to.Count == 0)
        {
            var closed = EndName.Of(outcome.Close!.Value);
            Connect(way, Add(new DrawnNode(_ids.Take("End", names), NodeKind.End, closed, place.Lane) { At = place.At with { Turn = Spot.End + turn } }));
            return;
        }

        if (to.Count > 1)
        {
            var split = Add(new DrawnNode(_ids.Take("Split", names), NodeKind.Parallel, "", place.Lane) { At = place.At with { Turn = Spot.Split + turn } });
            Connect(way, split);
            way = new Arrival(split, Row: place.Row);
        }

        foreach (var destination in to)
        {
            _arrivals.Expect(destination, way);
        }
    }

    private bool Offered(DrawnNode place, Outcome outcome) =>
        (outcome.Lanes.Count == 0 || outcome.Lanes.Any(lane => _places.LaneOf(lane) == place.Lane)) && (outcome.PassTo is null || _places.LaneOf(outcome.PassTo) != place.Lane);

    private IReadOnlyList<Destination> To(DrawnNode place, Outcome outcome)
    {
        var row = place.Row!.Value;
        if (outcome.Close is not null)
        {
            return [];
        }

        var here = outcome.PassTo is not null ? _places.LaneOf(outcome.PassTo) : outcome.Extend is not null ? place.Lane : (int?)null;
        if (here is { } lane)
        {
            return _places.All.ContainsKey((row, lane)) ? [new Destination(row, lane, Awaited: false)] : [];
        }

        IEnumerable<string> targets = outcome.ReturnTo is { } earlier ? [earlier] : outcome.Goto;
        return [.. targets.Select(_places.RowOf).OfType<int>().Distinct()
            .Select(target => new Destination(target, _places.Home(target), Awaited: outcome.ReturnTo is null))
            .Where(to => _places.All[(to.Row, to.Lane)].Kind is not (NodeKind.AnyTime or NodeKind.Start))];
    }

    private IEnumerable<string> Names(DrawnNode place, Step step) => place.Continues ? [step.Id, _revision.Lanes[place.Lane].Id] : [step.Id];

    private DrawnNode Add(DrawnNode node)
    {
        _nodes.Add(node);
        return node;
    }

    private void Connect(Arrival from, DrawnNode to) => _flows.Add(new DrawnFlow(_ids.TakeFlow(), from.From.Id, to.Id, from.Name, from.Outcome));
}
