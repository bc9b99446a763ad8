using System.Globalization;
using Npgsql;
using SopEngine.Benchmarks.Nation;
using SopEngine.Benchmarks.Reporting;
using SopEngine.Persistence;
using SopEngine.TestDatabases.PostgreSql;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>
/// Figures of a nation, on PostgreSQL: the table that the ministry asks for, from the facts and from the daily sums, beside SQL written by hand; and a full reading of rows, page by
/// page, beside a reader that makes nothing of them.
/// </summary>
/// <param name="visits">How many visits there are.</param>
/// <param name="folder">Where the database is kept for another run; null for one that goes afterwards.</param>
internal sealed class NationalFigures(long visits = NationalFigures.Nation, string? folder = null) : IScenario
{
    public const long Nation = 10_000_000;

    private const int Rounds = 3;
    private const int PatternTickets = 400;
    private const int Sample = 100_000;
    private const long MostGrowth = 8_000_000;
    private const double MostTimes = 1.2;
    private const double LeastShare = 0.5;
    private static readonly TimeSpan _mostMonths = TimeSpan.FromMilliseconds(300);

    private readonly long _read = Math.Min(1_000_000, visits);

    public string Name => "reporting";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        await using var cluster = folder is null ? await PostgresCluster.StartAsync() : await PostgresCluster.StartInAsync(folder);
        var connection = cluster.ConnectionString("bench", PostgresCluster.Superuser, "Maximum Pool Size=60");
        var options = cluster.OptionsFor("bench", "Maximum Pool Size=60");
        var rows = await FillAsync(cluster, options, tell, stop);
        using var nation = new NationFolder(ownText: false);
        await using var host = await FigureHost.StartAsync(options, nation.FullPath);
        using var bare = new BareReader(connection);
        var figures = new FigureReading(host.Analyst);
        tell($"{rows:N0} visits are there");
        return
        [
            await TableAsync(rows, figures, bare, tell),
            await SumsAsync("daily sums", HandSql.SumsQuery, HandSql.Sums, null, figures, bare, tell),
            await SumsAsync("figures of months", HandSql.MonthsQuery, HandSql.Months, _mostMonths, figures, bare, tell),
            await MemoryAsync(figures, tell), await SpeedAsync(figures, bare, tell),
        ];
    }

    private async Task<long> FillAsync(PostgresCluster cluster, DatabaseOptions options, Action<string> tell, CancellationToken stop)
    {
        await using var server = new NpgsqlConnection(cluster.ConnectionString(PostgresCluster.Superuser, PostgresCluster.Superuser, "Pooling=false"));
        await server.OpenAsync(stop);
        await using var known = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = 'bench'", server);
        var filled = (long)(await known.ExecuteScalarAsync(stop))! > 0;
        if (!filled)
        {
            await cluster.MakeDatabaseAsync("bench");
            await FigureHost.MakeDemoAsync(options, PatternTickets, tell);
        }

        await using var database = new NpgsqlConnection(cluster.ConnectionString("bench", PostgresCluster.Superuser, "Pooling=false"));
        await database.OpenAsync(stop);
        if (!filled)
        {
            return await new FactCopies(database, folder is not null, tell).WriteAsync(visits);
        }

        await using var count = new NpgsqlCommand("SELECT count(*) FROM fact_steps", database) { CommandTimeout = 0 };
        return (long)(await count.ExecuteScalarAsync(stop))!;
    }

    private static async Task<Figure> TableAsync(long rows, FigureReading figures, BareReader bare, Action<string> tell)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var (ours, hand, plain) = (new List<Reading>(), new List<Reading>(), new List<Reading>());
        await figures.TableAsync(HandSql.TableQuery);
        for (var round = 0; round < Rounds; round++)
        {
            hand.Add(await bare.ReadAsync(HandSql.Table, json: false, now));
            ours.Add(await figures.TableAsync(HandSql.TableQuery));
            plain.Add(await bare.ReadAsync(HandSql.Plain, json: false, now));
            tell($"the table: {Seconds(ours[^1])}, by hand {Seconds(hand[^1])}, without looking for few tickets {Seconds(plain[^1])}; {ours[^1].Rows:N0} rows");
        }

        if (!ours[0].IsSameAs(hand[0]))
        {
            throw new InvalidOperationException($"The table over HTTP is another than the one by hand: {ours[0]}; {hand[0]}.");
        }

        var (our, their) = (Reading.Median(ours), Reading.Median(hand));
        var times = our.Took / their.Took;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"the national table by region, phase and month over HTTP, {rows:N0} visits, {our.Rows:N0} rows"),
            string.Create(CultureInfo.InvariantCulture, $"{Seconds(our)}; {times:0.00} times"),
            $"{Seconds(their)} (SQL by hand); {Seconds(Reading.Median(plain))} (the same without hiding what few tickets stand behind)",
            "at most 1.2 times",
            times <= MostTimes);
    }

    // read on the figures of months, which are kept for it; days are there for other stretches of time
    private static async Task<Figure> SumsAsync(string from, string query, string sql, TimeSpan? most, FigureReading figures, BareReader bare, Action<string> tell)
    {
        var (ours, hand) = (new List<Reading>(), new List<Reading>());
        await figures.TableAsync(query);
        for (var round = 0; round < Rounds; round++)
        {
            hand.Add(await bare.ReadAsync(sql, json: false));
            ours.Add(await figures.TableAsync(query));
            tell($"from the {from}: {Seconds(ours[^1])}, by hand {Seconds(hand[^1])}; {ours[^1].Rows:N0} rows");
        }

        if (!ours[0].IsSameAs(hand[0]))
        {
            throw new InvalidOperationException($"The table from {from} over HTTP is another than the one by hand: {ours[0]}; {hand[0]}.");
        }

        var our = Reading.Median(ours);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"the same table from the {from}, {our.Rows:N0} rows"), Seconds(our), $"{Seconds(Reading.Median(hand))} (SQL by hand)",
            most is { } limit ? string.Create(CultureInfo.InvariantCulture, $"below {limit.TotalSeconds:0.00} s") : "",
            most is null || our.Took < most);
    }

    private async Task<Figure> MemoryAsync(FigureReading figures, Action<string> tell)
    {
        var (live, resident) = (new List<long>(), new List<long>());
        await figures.RowsAsync(HandSql.RowsQuery, _read, Math.Min(Sample, (int)(_read / 4)), rows =>
        {
            live.Add(GC.GetTotalMemory(forceFullCollection: true));
            resident.Add(Environment.WorkingSet);
            tell(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows: {live[^1] / 1e6:0.0} MB alive, {resident[^1] / 1e6:0} MB held"));
        });
        var growth = live.Skip(1).Max() - live[0];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"memory alive while {_read:N0} rows are read, from the first {Math.Min(Sample, _read / 4):N0} on"),
            string.Create(CultureInfo.InvariantCulture, $"{live[0] / 1e6:0.0} MB, at most {growth / 1e6:+0.0;-0.0} MB; the process held {resident.Max() / 1e6:0} MB at most"),
            "",
            string.Create(CultureInfo.InvariantCulture, $"at most {MostGrowth / 1e6:0} MB more"),
            growth <= MostGrowth);
    }

    private async Task<Figure> SpeedAsync(FigureReading figures, BareReader bare, Action<string> tell)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var (ours, read, written) = (new List<Reading>(), new List<Reading>(), new List<Reading>());
        for (var round = 0; round < Rounds; round++)
        {
            read.Add(await bare.ReadAsync(HandSql.Rows, json: false, now, _read));
            ours.Add(await figures.RowsAsync(HandSql.RowsQuery, _read, int.MaxValue, _ => { }));
            written.Add(await bare.ReadAsync(HandSql.Rows, json: true, now, _read));
            tell(string.Create(CultureInfo.InvariantCulture, $"rows: {ours[^1].PerSecond:N0}/s, read only {read[^1].PerSecond:N0}/s, with JSON {written[^1].PerSecond:N0}/s"));
        }

        var (our, their) = (Reading.Median(ours), Reading.Median(read));
        var share = our.PerSecond / their.PerSecond;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{_read:N0} rows of all 53 columns over HTTP, in pages"),
            string.Create(CultureInfo.InvariantCulture, $"{our.PerSecond:N0}/s; {share:0.00} of the floor"),
            string.Create(CultureInfo.InvariantCulture, $"{their.PerSecond:N0}/s (read in one statement, nothing written); {Reading.Median(written).PerSecond:N0}/s (JSON written into nothing)"),
            "at least 0.5 of the floor",
            share >= LeastShare);
    }

    private static string Seconds(Reading reading) => string.Create(CultureInfo.InvariantCulture, $"{reading.Took.TotalSeconds:0.00} s");
}
