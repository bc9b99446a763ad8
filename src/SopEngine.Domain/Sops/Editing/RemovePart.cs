namespace SopEngine.Domain.Sops.Editing;

/// <summary>Takes an entry from a list. Rows that showed a form which is taken away show none.</summary>
/// <param name="Place">Of the entry: <c>forms/laporan</c>, <c>steps/lapor/notify/0</c>.</param>
public sealed record RemovePart(string Place) : SopEdit
{
    public override SopRevision On(SopRevision revision) => Place.Split('/') switch
    {
        ["steps", var row] => new RemoveRow(row).On(revision),
        ["lanes", var lane] => new RemoveLane(lane).On(revision),
        ["forms", var form] when revision.FindForm(form) is not null => Formless(Without(revision), form),
        _ => Without(revision),
    };

    private static SopRevision Formless(SopRevision revision, string form) => revision with
    {
        Intake = revision.Intake.Form == form ? revision.Intake with { Form = null } : revision.Intake,
        Steps = [.. revision.Steps.Select(step => step.Form == form ? step with { Form = null } : step)],
    };

    private SopRevision Without(SopRevision revision) => SopCells.Sheet.Visit(revision, Place.Split('/'), new Removing()) ?? revision;

    private sealed class Removing : PlaceVisit
    {
        public override IReadOnlyList<TPart> Part<TPart>(IReadOnlyList<TPart> parts, int at) => [.. parts.Take(at), .. parts.Skip(at + 1)];
    }
}
