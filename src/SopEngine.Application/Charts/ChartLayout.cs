using SopEngine.Application.Charts.Routing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Charts;

/// <summary>
/// The lane chart of a definition as PermenPAN-RB 35/2012 has it: one row an activity, one column a performer, symbols at (row, lane), arrows that run upright and
/// level between the cells, past the symbols and apart from each other. It is given by the definition alone: the same revision always gives the same
/// chart, whatever the heights of its rows turn out to be.
/// <para>
/// Parts outside the SOP are drawn if they are there: apply <see cref="Domain.Sops.Flow.SopExtensions"/> first. Rows that close the ticket have no arrow for it; the
/// sentences in Keterangan say so.
/// </para>
/// </summary>
public sealed record ChartLayout
{
    /// <summary>How much wider and higher the cells may become to make room for words, in the order tried: height costs less on paper than width.</summary>
    private static readonly (int Lane, int Row)[] _growth = [(0, 0), (0, 12), (0, 24), (8, 24), (16, 24), (24, 24)];

    public required IReadOnlyList<ChartRow> Rows { get; init; }

    public required IReadOnlyList<ChartLane> Lanes { get; init; }

    public required IReadOnlyList<ChartSymbol> Symbols { get; init; }

    public required IReadOnlyList<ChartArrow> Arrows { get; init; }

    /// <summary>Pixels; a multiple of 8, from 96.</summary>
    public required int LaneWidth { get; init; }

    /// <summary>The least height at which nothing in a row touches; a multiple of 12, from 84.</summary>
    public required int RowHeight { get; init; }

    /// <summary>
    /// Letters that stand on the chart for words that found no room, by row and outcome. The sentences of the row begin with them.
    /// </summary>
    public IReadOnlyDictionary<(string Step, string Outcome), string> Keys { get; init; } = new Dictionary<(string, string), string>();

    public int Width => LaneWidth * Lanes.Count;

    public static ChartLayout Of(SopRevision revision)
    {
        var plan = new ChartPlan(revision);
        var symbols = plan.Symbols;
        var grid = new RoutingGrid(revision.Steps.Count, revision.Lanes.Count, symbols);
        var routes = ArrowRouter.Lay(grid, plan.Edges);
        var runs = routes.Select((route, number) => RunReader.Read(grid, route, number).ToList()).ToList();
        var offsets = new TrackOffsets(TrackGroup.Sort(Bundle.Of(runs.SelectMany((list, number) => list.Select(run => (run, routes[number].Tree))))), revision.Lanes.Count);
        var least = (
            Lane: RoundUp(2 * (SymbolShape.DiamondHalfWidth + ArrowHead.Length + 3 + offsets.GutterReach), 8, 96),
            Row: RoundUp(2 * (SymbolShape.DiamondHalfHeight + ArrowHead.Length + 2 + offsets.EdgeReach), 12, 84));
        ChartLayout Sized((int Lane, int Row) grow)
        {
            var points = new ArrowPoints(offsets, least.Lane + grow.Lane);
            return new ChartLayout
            {
                Rows = [.. revision.Steps.Select(step => new ChartRow(step.Id, step.No))],
                Lanes = [.. revision.Lanes.Select(lane => new ChartLane(lane.Id, lane.Head ?? lane.Label))],
                Symbols = symbols,
                Arrows = [.. plan.Edges.Select((edge, number) => ToArrow(edge, points.Of(edge, runs[number])))],
                LaneWidth = least.Lane + grow.Lane,
                RowHeight = least.Row + grow.Row,
            };
        }

        return LabelPlacer.Place(_growth.Select(Sized), [.. plan.Edges.Select(edge => edge.Label)]);
    }

    /// <summary>The middle of a lane, in pixels from the left edge of the first.</summary>
    public int MiddleOf(int lane) => (LaneWidth * lane) + (LaneWidth / 2);

    private static ChartArrow ToArrow(ChartEdge edge, IReadOnlyList<ChartPoint> points) => new()
    {
        Step = edge.From.Step,
        Outcome = edge.Outcome,
        Target = edge.To.Step,
        TargetLane = edge.To.Lane,
        Kind = edge.Kind,
        Dashed = edge.Dashed,
        Points = points,
    };

    private static int RoundUp(int size, int step, int least) => Math.Max(least, (size + step - 1) / step * step);
}
