using System.Diagnostics;
using System.Globalization;
using SopEngine.Benchmarks.Scenarios;
using SopEngine.Benchmarks.Support;
using SopEngine.Persistence;

namespace SopEngine.Benchmarks;

/// <summary>Runs the scenarios, prints their figures, and writes those of each into <c>docs/performance.md</c> as soon as it has ended.</summary>
internal static class BenchmarkRun
{
    private const string Rows = "--rows";
    private const string Folder = "--folder";

    /// <summary>0 when every promise was kept, 1 when one was not, 2 when a name is not known.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var rows = Option(args, Rows) is { } given && long.TryParse(given, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : (long?)null;
        var names = args.Where((arg, at) => !Takes(arg) && (at == 0 || !Takes(args[at - 1]))).ToArray();
        var all = All(new NationalFigures(rows ?? NationalFigures.Nation, Option(args, Folder)));
        if (Wrong(args, names, rows, all) is { } wrong)
        {
            await Console.Error.WriteLineAsync(wrong);
            return 2;
        }

        var began = Stopwatch.StartNew();
        var figures = new List<Figure>();
        foreach (var scenario in all.Where(scenario => names.Length == 0 || names.Contains(scenario.Name)))
        {
            void Tell(string text) => Console.Error.WriteLine($"[{began.Elapsed.TotalSeconds,5:0} s] {scenario.Name}: {text}");
            var alone = Stopwatch.StartNew();
            var measured = await scenario.RunAsync(Tell, CancellationToken.None);
            // with fewer rows than are promised for, nothing is said of the promises
            if (rows is null)
            {
                FiguresPage.Rewrite(scenario.Name, measured, alone.Elapsed);
            }

            figures.AddRange(measured);
        }

        Console.WriteLine(FiguresPage.Table(figures));

        return figures.TrueForAll(figure => figure.Kept) ? 0 : 1;
    }

    private static IScenario[] All(NationalFigures figures) =>
    [
        new WorkingAdditions(), new DueMinute(), new PendingAlarms(), new SixTaskTickets(fullDay: false), new SixTaskTickets(fullDay: true), new HttpTasks(),
        new TicketGrowth(DatabaseProvider.Sqlite), new TicketGrowth(DatabaseProvider.PostgreSql), new ManyRegions(), new SopForecasts(), figures,
    ];

    private static string? Wrong(string[] args, string[] names, long? rows, IScenario[] all)
    {
        if (names.FirstOrDefault(name => Array.TrueForAll(all, scenario => scenario.Name != name)) is { } unknown)
        {
            return $"There is no scenario {unknown}. There are: {string.Join(", ", all.Select(scenario => scenario.Name))}.";
        }

        return args.Contains(Rows) && rows is null ? $"{Rows} wants a number of rows." : null;
    }

    private static bool Takes(string arg) => arg is Rows or Folder;

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
