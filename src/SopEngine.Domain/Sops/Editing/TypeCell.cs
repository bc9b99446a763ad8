namespace SopEngine.Domain.Sops.Editing;

/// <summary>Another text in one cell, by a button instead of by typing: what a proposal or a way out of a problem does.</summary>
/// <param name="Place">See <see cref="SopCells"/>.</param>
/// <param name="Text">What then stands there.</param>
public sealed record TypeCell(string Place, string Text) : SopEdit
{
    public override SopRevision On(SopRevision revision) => SopCells.Write(revision, Place, Text) ?? revision;
}
