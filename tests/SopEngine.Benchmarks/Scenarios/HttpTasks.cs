using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using SopEngine.Benchmarks.Completions;
using SopEngine.Benchmarks.Support;
using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>
/// Rows completed over HTTP, by the program as an operator starts it: in the first minute of a cold start, and when it is warm, beside a request that does nothing. The callers
/// work on the same machine.
/// </summary>
internal sealed class HttpTasks : IScenario
{
    private const int Tickets = 14_000;
    private const int ColdCallers = 8;
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _window = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan _late = TimeSpan.FromSeconds(10);
    private static readonly int[] _callers = [1, 8, 32];

    public string Name => "http";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        var figures = new List<Figure>();
        await using (var sqlite = await SixTasks.MakeAsync(folder => new DatabaseOptions { ConnectionString = File(folder) }))
        {
            figures.AddRange(await MeasureAsync("SQLite", sqlite, [("SopEngine__Database__ConnectionString", File(sqlite.Folder))], () => Task.CompletedTask, tell));
        }

        await using var cluster = await PostgresCluster.StartAsync();
        var options = await cluster.MakeDatabaseAsync("bench", "Maximum Pool Size=60");
        await using var postgres = await SixTasks.MakeAsync(_ => options);
        (string, string)[] settings =
        [
            ("SopEngine__Database__Provider", "PostgreSql"), ("SopEngine__Database__ConnectionString", options.ConnectionString),
            ("SopEngine__Database__MigrationConnectionString", options.MigrationConnectionString!),
        ];
        figures.AddRange(await MeasureAsync("PostgreSQL", postgres, settings, () => cluster.RunAsync("ANALYZE", "bench"), tell));
        return figures;
    }

    private static string File(string folder) => $"Data Source={Path.Combine(folder, "sop.db")}";

    private static async Task<IEnumerable<Figure>> MeasureAsync(string database, SixTasks tasks, (string, string)[] settings, Func<Task> analyze, Action<string> tell)
    {
        tell($"{database}: filing {Tickets} tickets");
        var tickets = new Queue<string>(await tasks.FileAsync(Tickets));
        await analyze();
        var began = Stopwatch.GetTimestamp();
        await using var host = await BenchHost.StartAsync(tasks.Folder, settings);
        using var officer = new Officer(host.Address, SixTasks.Region);
        await officer.SignInToApiAsync();
        var figures = new List<Figure> { await FirstMinuteAsync(database, officer, tickets, began, host.BecameReady, tell) };
        foreach (var callers in _callers)
        {
            var ours = await SixTasks.RunAsync(Some(tickets, 700), callers, _window, officer.CompleteAsync);
            var bare = await SixTasks.RunAsync(Enumerable.Repeat("", 10_000), callers, _window, (_, _) => officer.AskAsync());
            tell($"{database}, {callers} callers: {ours}; a request that does nothing {bare}");
            figures.Add(new($"over HTTP, {database}, {callers} {(callers == 1 ? "caller" : "callers")}", Text(ours), $"{Text(bare)} (a request that does nothing)"));
        }

        return figures;
    }

    private static async Task<Figure> FirstMinuteAsync(string database, Officer officer, Queue<string> tickets, long began, TimeSpan ready, Action<string> tell)
    {
        var ends = new ConcurrentBag<TimeSpan>();
        var queue = new ConcurrentQueue<string>(Some(tickets, tickets.Count - 2_100));
        var window = await SixTasks.RunAsync(queue, ColdCallers, _minute - Stopwatch.GetElapsedTime(began), async (ticket, row) =>
        {
            await officer.CompleteAsync(ticket, row);
            ends.Add(Stopwatch.GetElapsedTime(began));
        });
        // the tickets may be all done before the minute is over
        var last = ends.Max();
        var (early, late) = (ends.Count(end => end < ready + TimeSpan.FromSeconds(5)) / 5.0, ends.Count(end => end >= last - _late) / _late.TotalSeconds);
        var measured = string.Create(CultureInfo.InvariantCulture, $"ready after {ready.TotalSeconds:0.0} s; {early:0}/s in the first 5 s after that, {window.Count / last.TotalSeconds:0}/s from the start of the process to the {last.TotalSeconds:0}th second, p99 {window.Percentile(99):0} ms");
        tell($"{database}: {measured}");
        return new($"first minute of a cold start, {database}, {ColdCallers} callers over HTTP", measured, string.Create(CultureInfo.InvariantCulture, $"{late:0}/s (its last 10 s)"));
    }

    private static List<string> Some(Queue<string> tickets, int count) => [.. Enumerable.Range(0, Math.Min(count, tickets.Count)).Select(_ => tickets.Dequeue())];

    private static string Text(Window window) =>
        string.Create(CultureInfo.InvariantCulture, $"{window.PerSecond:0}/s, p50 {window.Percentile(50):0.0} ms, p99 {window.Percentile(99):0.0} ms");
}
