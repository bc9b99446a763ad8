using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace SopEngine.Benchmarks.Support;

/// <summary>The block of figures in <c>docs/performance.md</c>, between its two marks.</summary>
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

    public static void Rewrite(string table, TimeSpan took)
    {
        var path = Path.Combine(Repository.Root, "docs", "performance.md");
        var page = File.ReadAllText(path);
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"{path} has lost the marks between which the figures stand.");
        }

        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var machine = string.Create(
            CultureInfo.InvariantCulture,
            $"{day:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; the whole run took {took.TotalSeconds:0} s.");
        File.WriteAllText(path, $"{page[..(begin + Begin.Length)]}\n\n{machine}\n\n{table}\n{page[end..]}");
    }
}
