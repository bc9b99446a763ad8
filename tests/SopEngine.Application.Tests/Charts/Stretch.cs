using SopEngine.Application.Charts;

namespace SopEngine.Application.Tests.Charts;

/// <summary>A straight part of a drawn arrow, in pixels.</summary>
internal sealed record Stretch(int Arrow, int Left, int Top, int Right, int Bottom)
{
    public bool Upright => Left == Right;

    public int Length => Right - Left + Bottom - Top;

    public static IEnumerable<Stretch> Of(ChartLayout layout, IReadOnlyList<int> heights)
    {
        for (var arrow = 0; arrow < layout.Arrows.Count; arrow++)
        {
            var points = layout.Arrows[arrow].Points;
            for (var index = 0; index + 1 < points.Count; index++)
            {
                var (a, b) = (points[index], points[index + 1]);
                var (ay, by) = (a.Y(heights), b.Y(heights));
                yield return new Stretch(arrow, Math.Min(a.X, b.X), Math.Min(ay, by), Math.Max(a.X, b.X), Math.Max(ay, by));
            }
        }
    }

    /// <summary>How many pixels two parts of the same direction run nearer to each other than <paramref name="gap"/>.</summary>
    public int RunsBeside(Stretch other, int gap)
    {
        if (Upright != other.Upright || Length == 0 || other.Length == 0)
        {
            return 0;
        }

        return Upright
            ? Math.Abs(Left - other.Left) < gap ? Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) : 0
            : Math.Abs(Top - other.Top) < gap ? Math.Min(Right, other.Right) - Math.Max(Left, other.Left) : 0;
    }

    /// <summary>Whether it enters the inside of a symbol's box.</summary>
    public bool Enters(ChartLayout layout, ChartSymbol symbol, IReadOnlyList<int> heights)
    {
        var (x, y) = (layout.MiddleOf(symbol.Lane), new ChartPoint(0, symbol.Row, RowAnchor.Middle, 0).Y(heights));
        var (wide, high) = (SymbolShape.HalfWidth(symbol.Kind), SymbolShape.HalfHeight(symbol.Kind));
        return Left < x + wide && Right > x - wide && Top < y + high && Bottom > y - high;
    }
}
