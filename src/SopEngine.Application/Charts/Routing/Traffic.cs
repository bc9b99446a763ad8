namespace SopEngine.Application.Charts.Routing;

/// <summary>
/// Which arrows already run along each stretch of line, through each node, and in or out of each side of a symbol. Arrows that run together count once.
/// </summary>
internal sealed class Traffic(RoutingGrid grid)
{
    private readonly Dictionary<int, int>?[] _across = new Dictionary<int, int>?[grid.Count];
    private readonly Dictionary<int, int>?[] _down = new Dictionary<int, int>?[grid.Count];
    private readonly Dictionary<int, int>?[] _through = new Dictionary<int, int>?[grid.Count];
    private readonly int[] _outOf = new int[grid.Count * 4];
    private readonly int[] _into = new int[grid.Count * 4];
    private readonly List<Route> _routes = [];

    /// <summary>Lines of other trees through the node.</summary>
    public int Through(int node, int tree) => Others(_through[node], tree);

    /// <summary>Lines of other trees on the stretch that leaves the node that way.</summary>
    public int On(int node, Heading heading, int tree) => Others(heading switch
    {
        Heading.Right => _across[node],
        Heading.Left => _across[node - 1],
        Heading.Down => _down[node],
        Heading.Up => _down[node - grid.Uprights],
    }, tree);

    /// <summary>Arrows that leave the symbol by its side in that direction.</summary>
    public int OutOf(int symbol, Heading side) => _outOf[(symbol * 4) + (int)side];

    /// <summary>Arrows that enter the symbol by its side in that direction.</summary>
    public int Into(int symbol, Heading side) => _into[(symbol * 4) + (int)side];

    /// <summary>The rest of the way from each node of a tree to its symbol.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> Ways(int tree)
    {
        var ways = new Dictionary<int, IReadOnlyList<int>>();
        foreach (var route in _routes.Where(route => route.Tree == tree))
        {
            for (var index = 1; index < route.Nodes.Count - 1; index++)
            {
                ways.TryAdd(route.Nodes[index], [.. route.Nodes.Skip(index)]);
            }
        }

        return ways;
    }

    public void Add(Route route)
    {
        _routes.Add(route);
        Count(route, 1);
    }

    public void Remove(Route route)
    {
        _routes.Remove(route);
        Count(route, -1);
    }

    public static Heading Opposite(Heading heading) => (Heading)(((int)heading + 2) % 4);

    private void Count(Route route, int by)
    {
        var last = route.Nodes.Count - 1;
        for (var index = 0; index < last; index++)
        {
            var (from, to) = (route.Nodes[index], route.Nodes[index + 1]);
            Count(RoutingGrid.IsUpright(route.HeadingFrom(index, grid)) ? _down : _across, Math.Min(from, to), route.Tree, by);
            if (index + 1 < last)
            {
                Count(_through, to, route.Tree, by);
            }
        }

        _outOf[(route.Nodes[0] * 4) + (int)route.HeadingFrom(0, grid)] += by;
        _into[(route.Nodes[last] * 4) + (int)Opposite(route.HeadingFrom(last - 1, grid))] += by;
    }

    private static void Count(Dictionary<int, int>?[] places, int place, int tree, int by)
    {
        var counts = places[place] ??= [];
        counts[tree] = counts.GetValueOrDefault(tree) + by;
    }

    private static int Others(Dictionary<int, int>? counts, int tree) => counts?.Count(count => count.Key != tree && count.Value > 0) ?? 0;
}
