namespace SopEngine.Application.Charts.Routing;

/// <summary>
/// Turns tracks into pixels off their line. Gutters keep clear of the border between two lanes, upper edges of the border between two rows; on the middle of a
/// lane or row the straight arrow keeps the middle and the others stand beside it.
/// </summary>
internal sealed class TrackOffsets
{
    private const int FromBorder = 5;
    private const int Gap = 7;
    private const int LaneGap = 10;
    private const int LaneReach = 20;
    private const int RowGap = 8;
    private const int RowReach = 13;

    /// <summary>Pixels from an upper edge to the first arrow below it, and from that to the next.</summary>
    private const int EdgeGap = 6;

    private readonly Dictionary<Run, int> _offsets = [];

    public TrackOffsets(IReadOnlyList<TrackGroup> groups, int lanes)
    {
        foreach (var group in groups)
        {
            foreach (var (bundle, track) in group.Bundles)
            {
                var offset = OffsetOf(group, track, lanes);
                foreach (var run in bundle.Members)
                {
                    _offsets.Add(run, offset);
                }

                if (group.Upright && RoutingGrid.IsGutter(group.Line))
                {
                    GutterReach = Math.Max(GutterReach, Math.Abs(offset));
                }
                else if (!group.Upright && RoutingGrid.IsUpperEdge(group.Line))
                {
                    EdgeReach = Math.Max(EdgeReach, offset);
                }
            }
        }
    }

    /// <summary>The farthest that any gutter reaches into a lane.</summary>
    public int GutterReach { get; }

    /// <summary>The farthest that any upper edge reaches into its row.</summary>
    public int EdgeReach { get; }

    public int this[Run run] => _offsets[run];

    private static int OffsetOf(TrackGroup group, int track, int lanes)
    {
        if (!group.Upright)
        {
            return RoutingGrid.IsUpperEdge(group.Line) ? EdgeGap * (track + 1) : BesideMiddle(group, track, RowGap, RowReach);
        }

        if (!RoutingGrid.IsGutter(group.Line))
        {
            return BesideMiddle(group, track, LaneGap, LaneReach);
        }

        var below = group.Line == 0 ? 0 : group.Line == 2 * lanes ? group.Tracks : BelowBorder(group);
        return track < below ? -FromBorder - (Gap * (below - 1 - track)) : FromBorder + (Gap * (track - below));
    }

    /// <summary>How many tracks of a gutter lie left of the border; an odd one goes to the side where its arrow turns.</summary>
    private static int BelowBorder(TrackGroup group)
    {
        var turns = group.Bundles.Sum(bundle => bundle.Bundle.Hull.LowTurn + bundle.Bundle.Hull.HighTurn);
        return (group.Tracks + (turns <= 0 ? 1 : 0)) / 2;
    }

    private static int BesideMiddle(TrackGroup group, int track, int gap, int reach)
    {
        var middle = group.Bundles.OrderByDescending(bundle => bundle.Bundle.Hull.SymbolEnds).ThenByDescending(bundle => bundle.Bundle.Hull.Length).First().Track;
        var farthest = Math.Max(middle, group.Tracks - 1 - middle);
        var fitting = farthest * gap > reach ? Math.Max(2, reach / farthest) : gap;
        return (track - middle) * fitting;
    }
}
