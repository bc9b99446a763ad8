using System.Globalization;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>What one page weighs on the line, in bytes.</summary>
internal sealed record PageWeight(string Page, long FirstView, long Itself)
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-US");

    public string ToRow() => string.Create(_english, $"| {Page} | {FirstView / 1024.0:0.0} KB | {Itself / 1024.0:0.0} KB |");

    /// <summary>Reads a row back; its figures are those of the table, rounded.</summary>
    public static PageWeight OfRow(string row)
    {
        var cells = row.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
        return new PageWeight(cells[0], Bytes(cells[1]), Bytes(cells[2]));
    }

    private static long Bytes(string cell) => (long)(double.Parse(cell.Split(' ')[0], _english) * 1024);
}
