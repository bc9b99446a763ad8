using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace SopEngine.Benchmarks.Support;

/// <summary>
/// The block of figures in <c>docs/performance.md</c>, between its two marks: for each scenario a line that tells when and where it ran, and its table. A run replaces what its own
/// scenarios wrote before and leaves the others' alone.
/// </summary>
internal static class FiguresPage
{
    private const string Begin = "<!-- figures: written by tests/SopEngine.Benchmarks -->";
    private const string End = "<!-- end of figures -->";

    public static string Table(IReadOnlyList<Figure> figures)
    {
        var text = new StringBuilder("| what | measured | floor, same run | promised | kept |\n|---|---|---|---|---|\n");
        foreach (var figure in figures)
        {
            var kept = figure.Promise.Length == 0 ? "" : figure.Kept ? "yes" : "**no**";
            text.Append(CultureInfo.InvariantCulture, $"| {figure.What} | {figure.Measured} | {figure.Floor} | {figure.Promise} | {kept} |\n");
        }

        return text.ToString();
    }

    /// <summary>Writes what a scenario measured in the place of what it measured before, or behind the others'.</summary>
    /// <exception cref="InvalidOperationException">The page has lost the marks between which the figures stand.</exception>
    public static void Rewrite(string scenario, IReadOnlyList<Figure> figures, TimeSpan took)
    {
        var path = Path.Combine(Repository.Root, "docs", "performance.md");
        var page = File.ReadAllText(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"{path} has lost the marks between which the figures stand.");
        }

        var (first, last) = ($"<!-- {scenario} -->", $"<!-- end of {scenario} -->");
        var written = $"{first}\n\n**{scenario}**, {Machine()}; it took {Seconds(took)} s.\n\n{Table(figures)}\n{last}\n";
        var block = page[(begin + Begin.Length)..end];
        var (from, to) = (block.IndexOf(first, StringComparison.Ordinal), block.IndexOf(last, StringComparison.Ordinal));
        block = from < 0 || to < from ? $"{block.TrimEnd()}\n\n{written}\n" : $"{block[..from]}{written}{block[(to + last.Length)..].TrimStart('\n').Insert(0, "\n")}";
        File.WriteAllText(path, $"{page[..(begin + Begin.Length)]}{block}{page[end..]}");
    }

    private static string Machine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime):yyyy-MM-dd}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    private static string Seconds(TimeSpan took) => took.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
}
