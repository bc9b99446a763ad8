using SopEngine.Application.Charts;

namespace SopEngine.Application.Tests.Charts;

/// <summary>The pictures of the rows, put under each other, are the chart.</summary>
public sealed class ChartRowSvgTests
{
    /// <summary>The line stops before the tip, inside the arrowhead.</summary>
    private const int Head = 6;

    [Fact]
    public void The_rows_join_into_the_whole_chart_at_any_height()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var layout = ChartLayout.Of(ChartCases.Random(seed));
            var random = new Random(seed);
            int[] heights = [.. layout.Rows.Select(_ => layout.RowHeight + (2 * random.Next(0, 50)))];
            var drawn = Drawn(layout, heights);
            var meant = Stretch.Of(layout, heights).ToList();

            meant.Where(stretch => !Along(stretch).All(point => drawn.Exists(line => Covers(line, point)))).Should().BeEmpty("seed {0}", seed);
            drawn.Where(line => !Along(line).All(point => meant.Exists(stretch => Covers(stretch, point)))).Should().BeEmpty("seed {0}", seed);
        }
    }

    [Fact]
    public void Each_symbol_and_each_arrowhead_is_drawn_once()
    {
        var layout = ChartLayout.Of(ChartCases.Helpdesk());
        var rows = new ChartRowSvg(layout, TravelledPath.None);

        var all = string.Concat(layout.Rows.Select((_, row) => rows.Write(row)));

        all.Split("class=\"sym\"").Should().HaveCount(layout.Symbols.Count + 1);
        all.Split("class=\"head\"").Should().HaveCount(layout.Arrows.Count + 1);
        all.Split("class=\"lbl\"").Should().HaveCount(layout.Arrows.Count(arrow => arrow.Label is not null) + 1);
    }

    private static List<Stretch> Drawn(ChartLayout layout, int[] heights)
    {
        var (rows, drawn, top) = (new ChartRowSvg(layout, TravelledPath.None), new List<Stretch>(), 0);
        for (var row = 0; row < heights.Length; row++)
        {
            foreach (var (x1, y1, x2, y2) in RowPicture.Lines(rows.Write(row), heights[row]))
            {
                drawn.Add(new Stretch(0, (int)Math.Min(x1, x2), top + (int)Math.Min(y1, y2), (int)Math.Max(x1, x2), top + (int)Math.Max(y1, y2)));
            }

            top += heights[row];
        }

        return drawn;
    }

    private static IEnumerable<(int X, int Y)> Along(Stretch stretch)
    {
        for (var step = Head; step < stretch.Length - Head; step += 3)
        {
            yield return stretch.Upright ? (stretch.Left, stretch.Top + step) : (stretch.Left + step, stretch.Top);
        }
    }

    private static bool Covers(Stretch stretch, (int X, int Y) point) =>
        point.X >= stretch.Left && point.X <= stretch.Right && point.Y >= stretch.Top && point.Y <= stretch.Bottom;
}
