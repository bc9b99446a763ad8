namespace SopEngine.Application.Charts;

/// <summary>
/// A point of the chart: pixels from the left edge of the first lane, and pixels below (or above, when negative) an anchor of a row.
/// <c>default</c> is the upper left corner.
/// </summary>
public readonly record struct ChartPoint(int X, int Row, RowAnchor Anchor, int Offset)
{
    /// <summary>Pixels from the upper edge of the first row when rows have these heights.</summary>
    public int Y(IReadOnlyList<int> rowHeights)
    {
        var top = 0;
        for (var row = 0; row < Row; row++)
        {
            top += rowHeights[row];
        }

        return top + Offset + (Anchor == RowAnchor.Middle ? rowHeights[Row] / 2 : 0);
    }
}
