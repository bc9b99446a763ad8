namespace SopEngine.Application.Charts.Routing;

/// <summary>
/// A straight part of a route on one line, from <paramref name="Low"/> to <paramref name="High"/> (counted along the line). At each end the route turns to the
/// lower side (-1: left or up) or the higher (+1: right or down), or stands at a symbol (0).
/// </summary>
internal sealed record Run(int Route, int Order, bool Upright, int Line, int Low, int High, int LowTurn, int HighTurn)
{
    public int Length => High - Low;

    public int SymbolEnds => (LowTurn == 0 ? 1 : 0) + (HighTurn == 0 ? 1 : 0);

    /// <summary>Whether both cannot lie on the same track. Two that only meet at a symbol, one from either side, can.</summary>
    public bool Disturbs(Run other)
    {
        if (Line != other.Line || Upright != other.Upright || Low > other.High || other.Low > High)
        {
            return false;
        }

        var meetAtSymbol = (High == other.Low && HighTurn == 0) || (other.High == Low && LowTurn == 0);
        return !meetAtSymbol;
    }

    /// <summary>How much the ends that turn towards a side cut a run lying there: two for each sure crossing, one for a possible one.</summary>
    public int EndsCutting(Run across, int side) => Cuts(LowTurn, Low, side, across) + Cuts(HighTurn, High, side, across);

    private static int Cuts(int turn, int at, int side, Run across) =>
        turn != side || at < across.Low || at > across.High ? 0 : at > across.Low && at < across.High ? 2 : 1;
}
