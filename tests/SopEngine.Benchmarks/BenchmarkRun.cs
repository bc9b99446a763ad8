using System.Diagnostics;
using SopEngine.Benchmarks.Scenarios;
using SopEngine.Benchmarks.Support;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks;

/// <summary>Runs the scenarios, prints their figures, and writes those of each into <c>docs/performance.md</c> as soon as it has ended.</summary>
internal static class BenchmarkRun
{
    private static readonly IScenario[] _all = [new WorkingAdditions(), new DueMinute(), new PendingAlarms(), new SixTaskTickets(fullDay: false), new SixTaskTickets(fullDay: true), new HttpTasks(), new TicketGrowth(DatabaseProvider.Sqlite), new TicketGrowth(DatabaseProvider.PostgreSql), new ManyRegions()];

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
            var alone = Stopwatch.StartNew();
            var measured = await scenario.RunAsync(Tell, CancellationToken.None);
            FiguresPage.Rewrite(scenario.Name, measured, alone.Elapsed);
            figures.AddRange(measured);
        }

        Console.WriteLine(FiguresPage.Table(figures));

        return figures.TrueForAll(figure => figure.Kept) ? 0 : 1;
    }
}
