namespace SopEngine.Domain.Sops.Editing;

/// <summary>Several changes as one: undone together.</summary>
/// <param name="Edits">In this order.</param>
public sealed record SeveralEdits(IReadOnlyList<SopEdit> Edits) : SopEdit
{
    public override SopRevision On(SopRevision revision) => Edits.Aggregate(revision, (now, edit) => edit.On(now));
}
