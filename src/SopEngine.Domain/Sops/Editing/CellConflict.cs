namespace SopEngine.Domain.Sops.Editing;

/// <summary>A cell that two changed at the same time.</summary>
/// <param name="Mine">What the second wanted.</param>
/// <param name="Theirs">What stands there now; null where the cell is gone.</param>
public sealed record CellConflict(CellChange Mine, string? Theirs);
