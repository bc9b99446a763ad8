namespace SopEngine.Application.Tables;

/// <summary>A row with its first line; cells without blanks around them. <paramref name="IsOpen"/>: the text ended within quotes.</summary>
internal sealed record TableRow(int Line, IReadOnlyList<string> Cells, bool IsOpen)
{
    /// <summary>Empty where the row has no such cell.</summary>
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}
