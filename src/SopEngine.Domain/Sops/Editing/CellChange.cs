namespace SopEngine.Domain.Sops.Editing;

/// <summary>What somebody typed into a cell.</summary>
/// <param name="Place">See <see cref="SopCells"/>.</param>
/// <param name="Old">What stood there when he began.</param>
/// <param name="New">What he wants there.</param>
/// <param name="Among">How many parts the list without ids had that holds the cell; 0 where none does. With another number the place is another cell.</param>
public sealed record CellChange(string Place, string Old, string New, int Among = 0);
