namespace SopEngine.Domain.Sops.Differences;

/// <summary>A row of the table in two revisions, recognised by its permanent id. At least one of <see cref="Before"/> and <see cref="After"/> is there.</summary>
/// <param name="Before">As it was; null for a row that is new.</param>
/// <param name="After">As it is; null for a row that is gone.</param>
/// <param name="Differences">What became of it and of its cells; empty for a row that stayed as it was.</param>
public sealed record ComparedRow(Step? Before, Step? After, IReadOnlyList<Difference> Differences)
{
    public bool IsAdded => Before is null;

    public bool IsRemoved => After is null;

    public bool IsMoved => Differences.Any(difference => difference.Kind == DifferenceKind.Moved && difference.Place.Count(letter => letter == '/') == 1);
}
