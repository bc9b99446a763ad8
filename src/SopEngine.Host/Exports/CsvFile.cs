using System.Globalization;
using System.Text;

namespace SopEngine.Host.Exports;

/// <summary>
/// Writes a table for programs: commas, CRLF and quotes as RFC 4180 has them, a full stop before decimals, days as ISO 8601 has them, UTF-8 with its mark so that Excel reads it.
/// A text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
public static class CsvFile
{
    private static readonly char[] _quoted = [',', '"', '\r', '\n'];
    private static readonly char[] _formulas = ['=', '+', '-', '@', '\t', '\r'];

    public static byte[] Write(ExportTable table)
    {
        var text = new StringBuilder();
        Add(text, table.Heads);
        foreach (var row in table.Rows)
        {
            Add(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Add(StringBuilder text, IReadOnlyList<object?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? cell) => cell switch
    {
        null => "",
        string words => Quoted(words.Length > 0 && _formulas.Contains(words[0]) ? $"'{words}" : words),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int or long or decimal => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
        _ => throw new ArgumentException($"A cell cannot hold a {cell.GetType().Name}.", nameof(cell)),
    };

    private static string Quoted(string words) => words.IndexOfAny(_quoted) < 0 ? words : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
