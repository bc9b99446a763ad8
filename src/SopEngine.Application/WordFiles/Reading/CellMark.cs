namespace SopEngine.Application.WordFiles.Reading;

/// <summary>How sure one cell of the draft is, and why, in plain Indonesian. Cells are named as in the definition language.</summary>
/// <param name="Row">The id of the row; null for the identity block and the columns.</param>
/// <param name="Cell">The field: number, title, activity, lane, outcomes and so on.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Reason">Why.</param>
public sealed record CellMark(string? Row, string Cell, CellConfidence Confidence, string Reason);
