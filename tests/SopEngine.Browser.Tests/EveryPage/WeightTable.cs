namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>The table of page weights in <c>docs/performance.md</c>. <c>SOPENGINE_REWRITE_GOLDEN=1</c> writes it anew.</summary>
internal static class WeightTable
{
    private const string Begin = "<!-- page-weights: written by Browser.Tests/EveryPage/PageWeightTests -->";
    private const string End = "<!-- end of page-weights -->";
    private const string Head = "| page | first view, nothing kept | the page itself |\n|---|---|---|";

    private static readonly string _file = Path.Combine(RunningHost.Root, "docs", "performance.md");

    public static bool IsRewritten => Environment.GetEnvironmentVariable("SOPENGINE_REWRITE_GOLDEN") == "1";

    public static IReadOnlyList<PageWeight> Read() => [.. Split().Table.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(PageWeight.OfRow)];

    public static void Write(IEnumerable<PageWeight> weights)
    {
        var (before, _, after) = Split();
        File.WriteAllText(_file, $"{before}{Begin}\n\n{Head}\n{string.Join('\n', weights.Select(weight => weight.ToRow()))}\n\n{End}{after}");
    }

    private static (string Before, string Table, string After) Split()
    {
        var text = File.ReadAllText(_file);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        begin.Should().BePositive("{0} has a place for the table", _file);
        return (text[..begin], text[(begin + Begin.Length)..end], text[(end + End.Length)..]);
    }
}
