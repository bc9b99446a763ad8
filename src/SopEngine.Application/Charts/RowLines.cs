using System.Text;

namespace SopEngine.Application.Charts;

/// <summary>The part of a straight line that lies in one row, drawn without knowing the row's height.</summary>
internal static class RowLines
{
    private enum Mark
    {
        Top,
        Middle,
        Bottom,
    }

    public static void Draw(StringBuilder svg, int row, ChartPoint from, ChartPoint to)
    {
        if (from.X != to.X)
        {
            if (from.Row == row)
            {
                Level(svg, from, to.X);
            }

            return;
        }

        var (upper, lower) = Order(from, to);
        if (upper.Row <= row && lower.Row >= row)
        {
            var begin = upper.Row < row ? (Mark.Top, 0) : (MarkOf(upper), upper.Offset);
            var end = lower.Row > row ? (Mark.Bottom, 0) : (MarkOf(lower), lower.Offset);
            Upright(svg, from.X, begin, end);
        }
    }

    private static void Level(StringBuilder svg, ChartPoint from, int x)
    {
        var line = Svg.Text($"<path d=\"M{from.X},{from.Offset} H{x}\"/>");
        svg.Append(from.Anchor == RowAnchor.Middle ? $"<svg y=\"50%\" overflow=\"visible\">{line}</svg>" : line);
    }

    private static void Upright(StringBuilder svg, int x, (Mark At, int Off) begin, (Mark At, int Off) end) => svg.Append((begin.At, end.At) switch
    {
        (Mark.Top, Mark.Bottom) => Svg.Text($"<line x1=\"{x}\" x2=\"{x}\" y1=\"{begin.Off}\" y2=\"100%\"/>"),
        (Mark.Top, Mark.Middle) => Svg.Text($"<svg y=\"{end.Off}\" height=\"50%\" overflow=\"visible\"><line x1=\"{x}\" x2=\"{x}\" y1=\"{begin.Off - end.Off}\" y2=\"100%\"/></svg>"),
        (Mark.Middle, Mark.Bottom) => Svg.Text($"<svg y=\"50%\" height=\"50%\" overflow=\"visible\"><line x1=\"{x}\" x2=\"{x}\" y1=\"{begin.Off}\" y2=\"100%\"/></svg>"),
        (Mark.Middle, _) => Svg.Text($"<svg y=\"50%\" overflow=\"visible\"><path d=\"M{x},{begin.Off} V{end.Off}\"/></svg>"),
        _ => Svg.Text($"<path d=\"M{x},{begin.Off} V{end.Off}\"/>"),
    });

    private static (ChartPoint Upper, ChartPoint Lower) Order(ChartPoint a, ChartPoint b) =>
        (a.Row, a.Anchor, a.Offset).CompareTo((b.Row, b.Anchor, b.Offset)) <= 0 ? (a, b) : (b, a);

    private static Mark MarkOf(ChartPoint point) => point.Anchor == RowAnchor.Top ? Mark.Top : Mark.Middle;
}
