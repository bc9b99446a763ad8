namespace SopEngine.Domain.Sops.Editing;

/// <summary>A new entry of a list, at its end: a form, a question, a message, a rung of a ladder, a sheet beside the table.</summary>
/// <param name="List">Its place: <c>forms/laporan/fields</c>, <c>steps/lapor/notify</c>.</param>
/// <param name="Says">What it is called; empty for nothing yet.</param>
public sealed record AddPart(string List, string Says = "") : SopEdit
{
    public override SopRevision On(SopRevision revision) => SopCells.Sheet.Visit(revision, List.Split('/'), new Adding(Says)) ?? revision;

    private sealed class Adding(string says) : PlaceVisit
    {
        public override IReadOnlyList<TPart> List<TPart>(IReadOnlyList<TPart> parts, Func<string, TPart> fresh) => [.. parts, fresh(CellText.Clean(says))];
    }
}
