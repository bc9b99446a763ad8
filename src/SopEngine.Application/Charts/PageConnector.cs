namespace SopEngine.Application.Charts;

/// <summary>
/// An arrow that goes on on the next sheet: a pentagon with a letter below the last row of one, and its twin above the first row of the other (PermenPAN-RB 35/2012,
/// off-page connector). <see cref="Level"/> keeps neighbours that stand close from covering each other.
/// </summary>
internal sealed record PageConnector(int LastRow, int X, bool Down, string Letter, int Level)
{
    private const int Near = 18;

    /// <summary>The connectors for sheets that end after these rows, left to right, lettered on through the whole chart.</summary>
    public static IReadOnlyList<PageConnector> Of(ChartLayout layout, IReadOnlySet<int> lastRows)
    {
        var connectors = new List<PageConnector>();
        foreach (var row in lastRows.Order().Where(row => row + 1 < layout.Rows.Count))
        {
            var crossings = layout.Arrows.SelectMany(arrow => CrossingsOf(arrow, row)).Distinct().Order().ToList();
            var (level, before) = (0, int.MinValue / 2);
            foreach (var (x, down) in crossings)
            {
                level = x - before < Near ? level + 1 : 0;
                before = x;
                connectors.Add(new PageConnector(row, x, down, LetterOf(connectors.Count), level));
            }
        }

        return connectors;
    }

    private static IEnumerable<(int X, bool Down)> CrossingsOf(ChartArrow arrow, int row)
    {
        for (var index = 0; index + 1 < arrow.Points.Count; index++)
        {
            var (from, to) = (arrow.Points[index], arrow.Points[index + 1]);
            if (from.X == to.X && Math.Min(from.Row, to.Row) <= row && Math.Max(from.Row, to.Row) > row)
            {
                yield return (from.X, to.Row > from.Row);
            }
        }
    }

    /// <summary>A to Z, then A1.</summary>
    private static string LetterOf(int number) => Svg.Text($"{(char)('A' + (number % 26))}{(number < 26 ? "" : Svg.Text($"{number / 26}"))}");
}
