namespace SopEngine.Domain.Sops.Differences;

/// <summary>Two revisions of one SOP beside each other.</summary>
/// <param name="Rows">The rows in the order of the later revision; what was removed stands after the row it stood after.</param>
/// <param name="Differences">All differences, those of the rows included, in the order of the definition file.</param>
public sealed record SopComparison(IReadOnlyList<ComparedRow> Rows, IReadOnlyList<Difference> Differences)
{
    public bool IsSame => Differences.Count == 0;
}
