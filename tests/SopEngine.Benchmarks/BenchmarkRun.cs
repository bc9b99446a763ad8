using System.Diagnostics;
using SopEngine.Benchmarks.Scenarios;
using SopEngine.Benchmarks.Support;

namespace SopEngine.Benchmarks;

/// <summary>Runs the scenarios, prints their figures, and after a whole run writes them into <c>docs/performance.md</c>.</summary>
internal static class BenchmarkRun
{
    private static readonly IScenario[] _all = [new WorkingAdditions(), new DueMinute(), new PendingAlarms(), new SixTaskTickets(), new TicketGrowth(), new ManyRegions()];

    /// <summary>0 when every promise was kept, 1 when one was not, 2 when a name is not known.</summary>
    public static async Task<int> RunAsync(string[] names)
    {
        if (names.FirstOrDefault(name => _all.All(scenario => scenario.Name != name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no scenario {unknown}. There are: {string.Join(", ", _all.Select(scenario => scenario.Name))}.");
            return 2;
        }

        var began = Stopwatch.StartNew();
        var figures = new List<Figure>();
        foreach (var scenario in _all.Where(scenario => names.Length == 0 || names.Contains(scenario.Name)))
        {
            void Tell(string text) => Console.Error.WriteLine($"[{began.Elapsed.TotalSeconds,5:0} s] {scenario.Name}: {text}");
            figures.AddRange(await scenario.RunAsync(Tell, CancellationToken.None));
        }

        var table = FiguresPage.Table(figures);
        Console.WriteLine(table);
        if (names.Length == 0)
        {
            FiguresPage.Rewrite(table, began.Elapsed);
        }

        return figures.TrueForAll(figure => figure.Kept) ? 0 : 1;
    }
}
