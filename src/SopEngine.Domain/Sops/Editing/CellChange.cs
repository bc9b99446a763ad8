namespace SopEngine.Domain.Sops.Editing;

/// <summary>What somebody typed into a cell.</summary>
/// <param name="Place">See <see cref="SopCells"/>.</param>
/// <param name="Old">What stood there when he began.</param>
/// <param name="New">What he wants there.</param>
public sealed record CellChange(string Place, string Old, string New);
