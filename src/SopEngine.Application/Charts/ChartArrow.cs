namespace SopEngine.Application.Charts;

/// <summary>
/// One arrow: an outcome of a row and one of the places it leads to. An outcome that begins several rows has an arrow for each.
/// Every two neighbouring points share their column or their height.
/// </summary>
public sealed record ChartArrow
{
    public required string Step { get; init; }

    public required string Outcome { get; init; }

    /// <summary>The row it points at, by id; the same row when it is passed to another lane.</summary>
    public required string Target { get; init; }

    /// <summary>The lane it points at, counted from 0.</summary>
    public required int TargetLane { get; init; }

    public required ArrowKind Kind { get; init; }

    /// <summary>True when nobody chooses it (silence) or when it is not in the signed document: drawn dashed.</summary>
    public bool Dashed { get; init; }

    public required IReadOnlyList<ChartPoint> Points { get; init; }

    /// <summary>Null for the only way on.</summary>
    public ChartLabel? Label { get; init; }
}
