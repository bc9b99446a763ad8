namespace SopEngine.Application.Charts;

/// <summary>Where the word of an arrow may stand: beside its first three straight parts, near their beginnings.</summary>
internal static class LabelSpots
{
    private const int Parts = 3;
    private const int Off = 5;

    public static IEnumerable<(ChartPoint At, Area Area, int Part, int Cost)> Of(ChartArrow arrow, IReadOnlyList<string> lines, IReadOnlyList<int> heights)
    {
        var (width, below) = (LabelText.Width(lines), (lines.Count - 1) * LabelText.LineHeight);
        for (var part = 0; part < Math.Min(Parts, arrow.Points.Count - 1); part++)
        {
            var (start, end) = (arrow.Points[part], arrow.Points[part + 1]);
            var spots = start.X == end.X
                ? BesideUpright(start, end.Y(heights) > start.Y(heights), width, below)
                : BesideLevel(start, end.X, width, below);
            var cost = part * 10;
            foreach (var at in spots)
            {
                var y = at.Y(heights);
                yield return (at, new Area(at.X, y - 9, at.X + width, y + below + 3), part, cost++);
            }
        }
    }

    private static IEnumerable<ChartPoint> BesideUpright(ChartPoint start, bool down, int width, int below)
    {
        foreach (var along in (int[])[12, 20, 32])
        {
            var offset = start.Offset + (down ? along : 6 - along - below);
            yield return start with { X = start.X + Off, Offset = offset };
            yield return start with { X = start.X - Off - width, Offset = offset };
        }
    }

    private static IEnumerable<ChartPoint> BesideLevel(ChartPoint start, int end, int width, int below)
    {
        foreach (var along in (int[])[4, 12, 24])
        {
            var x = end > start.X ? start.X + along : start.X - along - width;
            yield return start with { X = x, Offset = start.Offset - Off - below };
            yield return start with { X = x, Offset = start.Offset + Off + 8 };
        }
    }
}
