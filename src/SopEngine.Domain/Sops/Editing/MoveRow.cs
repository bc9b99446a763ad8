namespace SopEngine.Domain.Sops.Editing;

/// <summary>Puts a row somewhere else in the table. All arrows follow: they go from row to row, not from number to number.</summary>
/// <param name="Row">By id.</param>
/// <param name="To">Where it stands then, counted from 0.</param>
public sealed record MoveRow(string Row, int To) : SopEdit
{
    public override SopRevision On(SopRevision revision) =>
        revision.FindStep(Row) is { } step ? RowNumbers.Again(revision, revision.Steps.Moved(step, To)) : revision;
}
