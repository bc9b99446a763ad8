namespace SopEngine.Application.Charts.Routing;

/// <summary>Cuts routes into their straight runs.</summary>
internal static class RunReader
{
    public static IEnumerable<Run> Read(RoutingGrid grid, Route route, int number)
    {
        var order = 0;
        var last = route.Nodes.Count - 1;
        for (var start = 0; start < last;)
        {
            var heading = route.HeadingFrom(start, grid);
            var end = start + 1;
            while (end < last && route.HeadingFrom(end, grid) == heading)
            {
                end++;
            }

            var before = start == 0 ? 0 : -Side(route.HeadingFrom(start - 1, grid));
            var after = end == last ? 0 : Side(route.HeadingFrom(end, grid));
            yield return ToRun(grid, route, number, order++, (start, end), heading, (before, after));
            start = end;
        }
    }

    private static Run ToRun(RoutingGrid grid, Route route, int number, int order, (int From, int To) span, Heading heading, (int Before, int After) turns)
    {
        var (from, to) = (route.Nodes[span.From], route.Nodes[span.To]);
        var upright = RoutingGrid.IsUpright(heading);
        var line = upright ? grid.Upright(from) : grid.Level(from);
        var (begin, end) = upright ? (grid.Level(from), grid.Level(to)) : (grid.Upright(from), grid.Upright(to));
        return begin < end
            ? new Run(number, order, upright, line, begin, end, turns.Before, turns.After)
            : new Run(number, order, upright, line, end, begin, turns.After, turns.Before);
    }

    private static int Side(Heading heading) => heading is Heading.Right or Heading.Down ? 1 : -1;
}
