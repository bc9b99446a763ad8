namespace SopEngine.Application.Charts.Routing;

/// <summary>
/// Gives every arrow its way. Straight ones come first, because nothing else may take their place; then onward ones from near to far, then returns. Each is then
/// taken up and laid again, now that the others are known, until nothing changes or three times at most.
/// </summary>
internal static class ArrowRouter
{
    private const int Rounds = 3;

    /// <summary>The ways in the order of the edges.</summary>
    public static IReadOnlyList<Route> Lay(RoutingGrid grid, IReadOnlyList<ChartEdge> edges)
    {
        var traffic = new Traffic(grid);
        var search = new RouteSearch(grid, traffic);
        var order = Enumerable.Range(0, edges.Count).OrderBy(index => Rank(grid, edges[index])).ThenBy(index => index).ToList();
        var routes = new Route[edges.Count];
        foreach (var index in order)
        {
            routes[index] = search.Find(edges[index]);
            traffic.Add(routes[index]);
        }

        var changed = true;
        for (var round = 0; round < Rounds && changed; round++)
        {
            changed = false;
            foreach (var index in order)
            {
                traffic.Remove(routes[index]);
                var again = search.Find(edges[index]);
                changed |= !again.Nodes.SequenceEqual(routes[index].Nodes);
                routes[index] = again;
                traffic.Add(again);
            }
        }

        return routes;
    }

    private static (int Group, int Rows, int Lanes) Rank(RoutingGrid grid, ChartEdge edge)
    {
        var group = IsStraight(grid, edge) ? 0 : edge.RowsDown >= 0 ? 1 : 2;
        return (group, Math.Abs(edge.RowsDown), edge.LanesAside);
    }

    private static bool IsStraight(RoutingGrid grid, ChartEdge edge)
    {
        if (edge.LanesAside != 0 || edge.RowsDown <= 0)
        {
            return false;
        }

        var goal = grid.NodeOf(edge.To);
        for (var node = grid.Next(grid.NodeOf(edge.From), Heading.Down); node != goal; node = grid.Next(node, Heading.Down))
        {
            if (grid.HasSymbol(node))
            {
                return false;
            }
        }

        return true;
    }
}
