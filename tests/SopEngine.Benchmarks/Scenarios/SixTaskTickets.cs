using System.Globalization;
using SopEngine.Benchmarks.Completions;
using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>
/// Rows completed per second, by one caller, by eight and by thirty-two, through the handlers that HTTP uses, beside the floor: windows of both take turns, on the same database, and
/// the median window of each counts.
/// </summary>
/// <param name="fullDay">With messages, mails to be sent and files.</param>
internal sealed class SixTaskTickets(bool fullDay) : IScenario
{
    private const int Windows = 5;
    private const double LeastShare = 0.6;
    private const double MostTail = 2;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2);
    private static readonly int[] _callers = [1, 8, 32];

    // a photograph for each takes its time beforehand
    private readonly int _tickets = fullDay ? 250 : 700;

    public string Name => fullDay ? "completions-full-day" : "completions";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        var figures = new List<Figure>();
        await using (var sqlite = await SixTasks.MakeAsync(folder => new DatabaseOptions { ConnectionString = File(folder) }, fullDay))
        {
            using var floor = new SqliteFloor($"{File(sqlite.Folder)};Foreign Keys=True;Pooling=False", SixTasks.Region, sqlite.PhotographFor);
            figures.AddRange(await MeasureAsync("SQLite", sqlite, floor, () => Task.CompletedTask, tell));
        }

        await using var cluster = await PostgresCluster.StartAsync();
        var options = await cluster.MakeDatabaseAsync("bench", "Maximum Pool Size=60");
        await using var postgres = await SixTasks.MakeAsync(_ => options, fullDay);
        // the floor works as the superuser, whom no wall holds up
        using var postgresFloor = new PostgreSqlFloor(cluster.ConnectionString("bench", PostgresCluster.Superuser, "Maximum Pool Size=60"), SixTasks.Region, postgres.PhotographFor);
        figures.AddRange(await MeasureAsync("PostgreSQL", postgres, postgresFloor, () => cluster.RunAsync("ANALYZE", "bench"), tell));
        return figures;
    }

    private static string File(string folder) => $"Data Source={Path.Combine(folder, "sop.db")}";

    private async Task<IEnumerable<Figure>> MeasureAsync(string database, SixTasks tickets, IFloor floor, Func<Task> analyze, Action<string> tell)
    {
        await SixTasks.RunAsync(await tickets.FileAsync(_tickets), 8, _longest, tickets.CompleteAsync);
        await SixTasks.RunAsync(await tickets.FileAsync(_tickets), 8, _longest, floor.CompleteAsync);
        // a server looks at its tables within a minute and plans by what it saw: without that, both might scan
        await analyze();
        var figures = new List<Figure>();
        foreach (var callers in _callers)
        {
            var (ours, theirs) = (new List<Window>(), new List<Window>());
            for (var window = 0; window < Windows; window++)
            {
                ours.Add(await SixTasks.RunAsync(await tickets.FileAsync(_tickets), callers, _longest, tickets.CompleteAsync));
                theirs.Add(await SixTasks.RunAsync(await tickets.FileAsync(_tickets), callers, _longest, floor.CompleteAsync));
            }

            var (our, their) = (Median(ours), Median(theirs));
            tell($"{database}, {callers} callers: {our}; floor {their}");
            figures.Add(Figure(database, callers, our, their));
        }

        return figures;
    }

    private static Window Median(IEnumerable<Window> windows) => windows.OrderBy(window => window.PerSecond).ElementAt(Windows / 2);

    private Figure Figure(string database, int callers, Window our, Window their)
    {
        var (share, tail) = (our.PerSecond / their.PerSecond, our.Percentile(99) / their.Percentile(99));
        (string Words, bool Kept) promise = (database, callers) switch
        {
            (_, 32) => ("at least 0.6 of the floor", share >= LeastShare),
            ("PostgreSQL", 8) => ("p99 at most twice the floor's", tail <= MostTail),
            _ => ("", true),
        };
        var measured = string.Create(CultureInfo.InvariantCulture, $"{our}; {share:0.00} of the floor, p99 {tail:0.0} times");
        var (what, statements) = fullDay ? ("completions with a message, a mail and files", "15 statements") : ("completions", "13 statements");
        return new($"{what}, {database}, {callers} {(callers == 1 ? "caller" : "callers")}", measured, $"{their} ({statements}, one transaction)", promise.Words, promise.Kept);
    }
}
