namespace SopEngine.Application.Sops.Drafting;

/// <summary>What reading a file says of one part of the draft that came of it.</summary>
/// <param name="Kind">How far it can be relied on.</param>
/// <param name="Place">The cell it is about (<see cref="Domain.Sops.Editing.SopCells"/>); empty for none.</param>
/// <param name="Text">What then stood in that cell: once it is changed, the mark has done its work.</param>
/// <param name="Says">Why, in Indonesian.</param>
public sealed record DraftMark(DraftMarkKind Kind, string Place, string Text, string Says);
