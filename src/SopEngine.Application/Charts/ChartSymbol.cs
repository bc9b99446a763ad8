namespace SopEngine.Application.Charts;

/// <summary>
/// One symbol at (row, lane), both counted from 0 in the order of the table. A row has one symbol, and one more for each lane it may be passed to.
/// </summary>
public sealed record ChartSymbol
{
    public required string Step { get; init; }

    public required int Row { get; init; }

    public required int Lane { get; init; }

    public required SymbolKind Kind { get; init; }

    /// <summary>True in a lane that the row may be passed to; false in its own lane.</summary>
    public bool Passed { get; init; }

    /// <summary>What stands inside: the word of a start or end row; empty otherwise.</summary>
    public string Caption { get; init; } = "";

    /// <summary>True for a row that may be done at any time: it stands apart, dashed and without arrows.</summary>
    public bool AnyTime { get; init; }

    /// <summary>True for a row that is not in the signed document.</summary>
    public bool OutsideSop { get; init; }
}
