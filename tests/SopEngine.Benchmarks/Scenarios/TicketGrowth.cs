using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using SopEngine.Application.Tickets;
using SopEngine.Benchmarks.Completions;
using SopEngine.Benchmarks.Growth;
using SopEngine.Persistence;
using SopEngine.TestDatabases.Copies;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>
/// What a thousand times the open tickets costs: the same acts by turns on a database with a thousand, in the one region of another that has a million, and in the hundred other
/// regions of that, which have a thousand each.
/// </summary>
internal sealed class TicketGrowth(DatabaseProvider database) : IScenario
{
    private const int Few = 1_000;
    private const int Many = 1_000_000;
    private const int Others = 100;
    private const string Region = "ramai";
    private const double MostSlower = 1.2;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan _short = TimeSpan.FromSeconds(6);

    public string Name => database == DatabaseProvider.Sqlite ? "growth" : "growth-postgresql";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        if (database == DatabaseProvider.Sqlite)
        {
            await using var few = await OnSqliteAsync(Few, 0, tell);
            await using var many = await OnSqliteAsync(Many, Others, tell);
            return await MeasureAsync("SQLite", few, many, tell);
        }

        await using var cluster = await PostgresCluster.StartAsync();
        await using var fewRows = await OnPostgreSqlAsync(cluster, "sedikit", Few, 0, tell);
        await using var manyRows = await OnPostgreSqlAsync(cluster, "banyak", Many, Others, tell);
        return await MeasureAsync("PostgreSQL", fewRows, manyRows, tell);
    }

    private static string Other(int turn) => string.Create(CultureInfo.InvariantCulture, $"daerah-{turn % Others:00}");

    private static Task<GrowthRegions> OnSqliteAsync(int tickets, int others, Action<string> tell)
    {
        var file = "";
        return GrowthRegions.MakeAsync(
            Regions(others),
            folder => new DatabaseOptions { ConnectionString = file = $"Data Source={Path.Combine(folder, "sop.db")};Pooling=False" },
            async ticket =>
            {
                await using var connection = new SqliteConnection($"{file};Foreign Keys=False");
                await connection.OpenAsync();
                // what is lost when this is interrupted is made anew
                await TicketCopies.ExecuteAsync(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000");
                await FillAsync(connection, ticket, tickets, others, tell);
                await TicketCopies.ExecuteAsync(connection, "PRAGMA journal_mode = WAL");
            });
    }

    private static async Task<GrowthRegions> OnPostgreSqlAsync(PostgresCluster cluster, string database, int tickets, int others, Action<string> tell)
    {
        var options = await cluster.MakeDatabaseAsync(database);
        var connectionString = cluster.ConnectionString(database, PostgresCluster.Superuser);
        return await GrowthRegions.MakeAsync(
            Regions(others),
            _ => options,
            async ticket =>
            {
                await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
                await connection.OpenAsync();
                await TicketCopies.ExecuteAsync(connection, "SET session_replication_role = replica; SET synchronous_commit = off");
                await FillAsync(connection, ticket, tickets, others, tell);
                await TicketCopies.ExecuteAsync(connection, "VACUUM ANALYZE");
                await TicketCopies.ExecuteAsync(connection, "CHECKPOINT");
            });
    }

    private static IReadOnlyList<string> Regions(int others) => [Region, .. Enumerable.Range(0, others).Select(Other)];

    private static async Task FillAsync(DbConnection connection, string ticket, int tickets, int others, Action<string> tell)
    {
        var began = Stopwatch.GetTimestamp();
        var original = await TicketCopies.OriginalAsync(connection, Region, ticket);
        await TicketCopies.WriteAsync(connection, original, Region, tickets);
        for (var other = 0; other < others; other++)
        {
            await TicketCopies.WriteAsync(connection, original, Other(other), Few);
        }

        tell(string.Create(CultureInfo.InvariantCulture, $"{tickets + (others * Few)} open tickets written in {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s"));
    }

    private static async Task<IReadOnlyList<Figure>> MeasureAsync(string database, GrowthRegions few, GrowthRegions many, Action<string> tell)
    {
        // row after row of a thousand tickets: in the large region a thousand that lie far apart
        static int Row(int turn) => 1 + (turn / Few);
        static string Near(int turn) => TicketCopies.Number(turn % Few);
        static string Far(int turn) => TicketCopies.Number(turn % Few * ((Many / Few) - 3));
        var figures = new List<Figure>();
        async Task AddAsync(string what, int times, TimeSpan longest, Func<GrowthRegions, string, int, Task> act)
        {
            var windows = await Turns.RunAsync(times, longest, turn => act(few, Region, turn), turn => act(many, Region, turn), turn => act(many, Other(turn), turn));
            figures.AddRange(Figures($"{what}, {database}", what == "a completion", windows));
            tell(string.Join("; ", figures.TakeLast(2).Select(figure => $"{figure.What}: {figure.Measured}, few {figure.Floor}")));
        }

        await AddAsync("a completion", (GrowthText.Rows - 1) * Few, _longest, (regions, region, turn) =>
            regions.CompleteAsync(region, regions == many && region == Region ? Far(turn) : Near(turn), Row(turn)));
        await AddAsync("a filing", 1_000, _short, (regions, region, _) => regions.FileAsync(region));
        await AddAsync("an officer's inbox", 200, _short, (regions, region, _) => regions.InboxAsync(region, "petugas"));
        await AddAsync("an inbox with nothing in it", 200, _short, (regions, region, _) => regions.InboxAsync(region, "pengawas"));
        await AddAsync("the number of tasks", 200, _short, (regions, region, _) => regions.CountAsync(region, "petugas"));
        await AddAsync("a requester's inbox", 200, _short, (regions, region, _) => regions.InboxAsync(region, "pemohon"));
        await AddAsync("a ticket's page", 400, _short, (regions, region, turn) => regions.ReadAsync(region, Near(turn)));
        await AddAsync("the first page of tickets", 200, _short, (regions, region, _) => regions.ListAsync(region, new TicketListRequest()));
        await AddAsync("the closed tickets (none)", 200, _short, (regions, region, _) => regions.ListAsync(region, new TicketListRequest(Status: "closed")));
        await AddAsync("a search in vain", 200, _short, (regions, region, _) => regions.ListAsync(region, new TicketListRequest(Q: "tidak ada")));
        var (fewLooks, manyLooks) = await Turns.RunAsync(500, _short, _ => few.LookAsync(), _ => many.LookAsync()) is [var one, var other] ? (one, other) : default;
        figures.Add(new Figure($"a look at the alarms of all regions, {database}", $"{manyLooks.Percentile(50):0.00} ms ({Others + 1} regions)", $"{fewLooks.Percentile(50):0.00} ms (1 region)"));
        return figures;
    }

    private static IEnumerable<Figure> Figures(string what, bool promised, Window[] windows)
    {
        var few = windows[0];
        var (promise, most) = promised ? ("at most 1.2 times", MostSlower) : ("", double.MaxValue);
        foreach (var (where, window) in new[] { ("all in one region", windows[1]), ($"another {Few:N0} in each of {Others} regions", windows[2]) })
        {
            var slower = window.Percentile(50) / few.Percentile(50);
            yield return new Figure($"{what}, {Many:N0} open tickets, {where}", $"{Told(window)}; {Number(slower)} times", $"{Told(few)} ({Few:N0} open tickets)", promise, slower <= most);
        }
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Told(Window window) => $"p50 {Number(window.Percentile(50))} ms, {Number(window.ProcessorMilliseconds)} ms of processor";
}
