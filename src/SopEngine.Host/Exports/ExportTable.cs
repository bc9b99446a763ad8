namespace SopEngine.Host.Exports;

/// <summary>A table that leaves the house: for Excel, or for programs.</summary>
/// <param name="Name">What its sheet is called, at most 31 letters, none of []:*?/\.</param>
/// <param name="Heads">What its columns are called.</param>
/// <param name="Rows">Each as long as the heads; a cell is a text, a number (int, long, decimal), a day, or nothing.</param>
public sealed record ExportTable(string Name, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<object?>> Rows);
