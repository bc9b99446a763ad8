namespace SopEngine.Application.Charts;

/// <summary>What a height in the chart is measured from. Rows grow with their text, so no height is known before the table is laid out.</summary>
public enum RowAnchor
{
    /// <summary>The upper edge of the row.</summary>
    Top,

    /// <summary>Half-way down the row, where its symbols stand.</summary>
    Middle,
}
