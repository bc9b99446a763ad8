namespace SopEngine.Application.Charts.Routing;

/// <summary>Turns the runs of one route into the corners of its arrow, from the outline of one symbol to that of the other.</summary>
internal sealed class ArrowPoints(TrackOffsets offsets, int laneWidth)
{
    public IReadOnlyList<ChartPoint> Of(ChartEdge edge, IReadOnlyList<Run> runs)
    {
        var points = new List<ChartPoint> { End(edge.From, runs[0]) };
        for (var index = 1; index < runs.Count; index++)
        {
            var (upright, level) = runs[index].Upright ? (runs[index], runs[index - 1]) : (runs[index - 1], runs[index]);
            points.Add(Corner(upright, level));
        }

        points.Add(End(edge.To, runs[^1]));
        return points;
    }

    public int MiddleOf(int lane) => (laneWidth * lane) + (laneWidth / 2);

    private ChartPoint Corner(Run upright, Run level)
    {
        var x = RoutingGrid.IsGutter(upright.Line) ? laneWidth * upright.Line / 2 : MiddleOf(upright.Line / 2);
        var anchor = RoutingGrid.IsUpperEdge(level.Line) ? RowAnchor.Top : RowAnchor.Middle;
        return new ChartPoint(x + offsets[upright], level.Line / 2, anchor, offsets[level]);
    }

    private ChartPoint End(ChartSymbol symbol, Run run)
    {
        var (off, side) = (offsets[run], SideOf(symbol, run));
        var x = MiddleOf(symbol.Lane) + (run.Upright ? off : side * SymbolShape.OutlineWidth(symbol.Kind, off));
        var y = run.Upright ? side * SymbolShape.OutlineHeight(symbol.Kind, off) : off;
        return new ChartPoint(x, symbol.Row, RowAnchor.Middle, y);
    }

    /// <summary>Which side of the symbol the run lies on: -1 left or above, +1 right or below.</summary>
    private static int SideOf(ChartSymbol symbol, Run run)
    {
        var at = run.Upright ? (2 * symbol.Row) + 1 : (2 * symbol.Lane) + 1;
        return run.LowTurn == 0 && run.Low == at ? 1 : -1;
    }
}
