using System.Text;

namespace SopEngine.Application.Charts;

/// <summary>The looks of arrows, their tips and their words.</summary>
internal static class ArrowDrawing
{
    /// <summary>The line stops this far before the tip, so that its blunt end stays inside the head.</summary>
    public const int Tuck = ArrowHead.Length - 2;

    /// <summary>Class and looks of the line. What was travelled is thicker, not only of another colour.</summary>
    public static string Looks(ChartArrow arrow, bool travelled)
    {
        var dashes = arrow.Dashed ? " stroke-dasharray=\"5 4\"" : "";
        return travelled
            ? $"class=\"flow done\" fill=\"none\" stroke=\"{Svg.Accent}\" stroke-width=\"3\" stroke-linecap=\"round\"{dashes}"
            : $"class=\"flow\" fill=\"none\" stroke=\"{Svg.Flow}\" stroke-width=\"2\" stroke-linecap=\"round\"{dashes}";
    }

    /// <summary>The points with the last one drawn back from the tip.</summary>
    public static IReadOnlyList<ChartPoint> Line(ChartArrow arrow)
    {
        var (dx, dy) = Towards(arrow);
        var tip = arrow.Points[^1];
        return [.. arrow.Points.SkipLast(1), tip with { X = tip.X - (dx * Tuck), Offset = tip.Offset - (dy * Tuck) }];
    }

    public static void Head(StringBuilder svg, ChartArrow arrow, bool travelled, (int X, int Y) tip)
    {
        var (dx, dy) = Towards(arrow);
        var (x, y) = (tip.X - (dx * ArrowHead.Length), tip.Y - (dy * ArrowHead.Length));
        var (wx, wy) = (dy * ArrowHead.HalfWidth, dx * ArrowHead.HalfWidth);
        var (look, fill) = travelled ? ("head done", Svg.Accent) : ("head", Svg.Flow);
        svg.Append(Svg.Text($"<polygon class=\"{look}\" fill=\"{fill}\" points=\"{tip.X},{tip.Y} {x + wx},{y + wy} {x - wx},{y - wy}\"/>"));
    }

    public static void Words(StringBuilder svg, ChartLabel label, (int X, int Y) at)
    {
        for (var line = 0; line < label.Lines.Count; line++)
        {
            var y = at.Y + (line * LabelText.LineHeight);
            svg.Append(Svg.Text($"<text class=\"lbl\" x=\"{at.X}\" y=\"{y}\" font-size=\"11\" font-weight=\"600\" {Svg.Font} fill=\"{Svg.Soft}\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">{Svg.Safe(label.Lines[line])}</text>"));
        }
    }

    private static (int X, int Y) Towards(ChartArrow arrow)
    {
        var (before, tip) = (arrow.Points[^2], arrow.Points[^1]);
        if (before.X != tip.X)
        {
            return (Math.Sign(tip.X - before.X), 0);
        }

        var down = (before.Row, before.Anchor, before.Offset).CompareTo((tip.Row, tip.Anchor, tip.Offset)) < 0;
        return (0, down ? 1 : -1);
    }
}
