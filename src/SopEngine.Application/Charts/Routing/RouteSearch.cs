namespace SopEngine.Application.Charts.Routing;

/// <summary>Finds the cheapest way of one arrow, given where the others run. Dijkstra over (node, heading); ties fall by number, so the way never varies.</summary>
internal sealed class RouteSearch(RoutingGrid grid, Traffic traffic)
{
    private const int None = -1;

    private static readonly Heading[] _headings = [Heading.Down, Heading.Right, Heading.Left, Heading.Up];
    private readonly RouteCost _cost = new(grid, traffic);
    private readonly Dictionary<int, (int Cost, int Before)> _best = [];
    private readonly PriorityQueue<int, (int Cost, int State)> _queue = new();
    private IReadOnlyDictionary<int, IReadOnlyList<int>> _ways = new Dictionary<int, IReadOnlyList<int>>();
    private int _goal;
    private int _tree;

    private int Arrived => grid.Count * 4;

    /// <summary>The way from one symbol to another or back to itself. There always is one: gutters and upper edges hold no symbols.</summary>
    public Route Find(ChartEdge edge)
    {
        _best.Clear();
        _queue.Clear();
        _goal = grid.NodeOf(edge.To);
        _tree = Route.TreeOf(edge, _goal);
        _ways = traffic.Ways(_tree);
        var start = grid.NodeOf(edge.From);
        foreach (var heading in _headings)
        {
            Offer(State(start, heading), None, _cost.Leave(start, heading));
        }

        while (_queue.TryDequeue(out var state, out var rank))
        {
            if (state >= Arrived)
            {
                var last = (state - Arrived) / 4;
                return new Route(edge, [.. Trace(_best[state].Before), .. last == _goal ? [_goal] : _ways[last]]);
            }

            if (_best[state].Cost == rank.Cost)
            {
                Extend(state, rank.Cost);
            }
        }

        throw new InvalidOperationException("Every two symbols are joined by free lines.");
    }

    private void Extend(int state, int cost)
    {
        var (node, heading) = (state / 4, (Heading)(state % 4));
        var leaving = _best[state].Before == None;
        foreach (var onward in leaving ? [heading] : _headings)
        {
            var next = grid.Next(node, onward);
            if (next < 0 || onward == Traffic.Opposite(heading))
            {
                continue;
            }

            var there = cost + _cost.Move(node, onward, _tree) + (onward == heading ? 0 : RouteCost.Bend);
            if (next == _goal)
            {
                Offer(Arrived + State(_goal, onward), state, there + _cost.Enter(_goal, Traffic.Opposite(onward)));
            }
            else if (_ways.TryGetValue(next, out var rest))
            {
                Join(next, onward, state, there, rest);
            }
            else if (!grid.HasSymbol(next))
            {
                Offer(State(next, onward), state, there);
            }
        }
    }

    /// <summary>Goes on with an arrow that is there already, unless it comes the other way.</summary>
    private void Join(int node, Heading heading, int before, int cost, IReadOnlyList<int> rest)
    {
        var goesOn = grid.Heading(node, rest[1]);
        if (goesOn != Traffic.Opposite(heading))
        {
            Offer(Arrived + State(node, heading), before, cost + RouteCost.Join(rest.Count - 1) + (goesOn == heading ? 0 : RouteCost.Bend));
        }
    }

    private void Offer(int state, int before, int cost)
    {
        if (!_best.TryGetValue(state, out var known) || cost < known.Cost)
        {
            _best[state] = (cost, before);
            _queue.Enqueue(state, (cost, state));
        }
    }

    private static int State(int node, Heading heading) => (node * 4) + (int)heading;

    private List<int> Trace(int last)
    {
        var nodes = new List<int>();
        for (var state = last; state != None; state = _best[state].Before)
        {
            nodes.Add(state / 4);
        }

        nodes.Reverse();
        return nodes;
    }
}
