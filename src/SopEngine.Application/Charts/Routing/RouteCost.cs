namespace SopEngine.Application.Charts.Routing;

/// <summary>
/// What makes a way good to read, in points: short, few bends, down out of a symbol and in from above, apart from other arrows. The figures were set by
/// looking at the charts of the five SOPs; only their order of size matters.
/// </summary>
internal sealed class RouteCost(RoutingGrid grid, Traffic traffic)
{
    public const int Bend = 6;

    private const int Stretch = 2;
    private const int AlongUpperEdge = 1;
    private const int Crossing = 3;
    private const int Beside = 6;
    private const int BesideWhereNarrow = 14;
    private const int MixedSide = 20;
    private const int SameSide = 24;
    private const int Crowded = 400;
    private const int Meeting = 10;

    /// <summary>How many arrows a lane's middle or a row's middle can hold beside each other, because symbols stand on them.</summary>
    private const int NarrowCapacity = 3;

    public int Move(int node, Heading heading, int tree)
    {
        var there = traffic.On(node, heading, tree);
        var upright = RoutingGrid.IsUpright(heading);
        var wide = upright ? RoutingGrid.IsGutter(grid.Upright(node)) : RoutingGrid.IsUpperEdge(grid.Level(node));
        var cost = Stretch + (there * (wide ? Beside : BesideWhereNarrow));
        cost += !wide && there >= NarrowCapacity ? Crowded : 0;
        cost += wide && !upright ? AlongUpperEdge : 0;
        var next = grid.Next(node, heading);
        return cost + (grid.HasSymbol(next) ? 0 : traffic.Through(next, tree) * Crossing);
    }

    /// <summary>Running together with another arrow for so many stretches: dearer than a free side of the symbol, cheaper than sharing one.</summary>
    public static int Join(int stretches) => Meeting + (stretches * Stretch / 2);

    /// <summary>Leaving by a side: down is the custom, up is against it.</summary>
    public int Leave(int symbol, Heading side) =>
        (side == Heading.Up ? 14 : side == Heading.Down ? 0 : 1)
        + (traffic.Into(symbol, side) * MixedSide) + (traffic.OutOf(symbol, side) * SameSide);

    /// <summary>Entering by a side: from above is the custom.</summary>
    public int Enter(int symbol, Heading side) =>
        (side == Heading.Up ? 0 : side == Heading.Down ? 3 : 2) + (traffic.OutOf(symbol, side) * MixedSide);
}
