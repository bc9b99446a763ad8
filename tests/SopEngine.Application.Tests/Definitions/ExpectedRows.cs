namespace SopEngine.Application.Tests.Definitions;

/// <summary>
/// A table of what the documents say, written down from the documents and not from the definitions. The first line names the columns; a line may end before
/// its last empty cells.
/// </summary>
internal static class ExpectedRows
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(Checkout.PathOf("tests", "SopEngine.Application.Tests", "Definitions", "Expected", name));
        var columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => Row(columns, line.Split('\t'), name))];
    }

    /// <summary>The rows of one region out of a table of all of them.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name, string tenant) =>
        [.. Read(name).Where(row => row["tenant"] == tenant)];

    private static Dictionary<string, string> Row(string[] columns, string[] cells, string name)
    {
        cells.Length.Should().BeLessThanOrEqualTo(columns.Length, "a line of {0} has no more cells than its head", name);
        return columns.Select((column, index) => (column, cell: index < cells.Length ? cells[index] : "")).ToDictionary(pair => pair.column, pair => pair.cell);
    }
}
