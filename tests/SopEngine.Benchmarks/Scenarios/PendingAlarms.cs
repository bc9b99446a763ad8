using System.Globalization;
using SopEngine.Benchmarks.Support;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>A row is completed through the API of a host that has no alarms but those of its own tickets, and of one with a million more that are not due yet. The two take turns.</summary>
internal sealed class PendingAlarms : IScenario
{
    private const int Tickets = 1_500;
    private const int Holders = 1_000;
    private const int Pending = 1_000_000;
    private const int WarmUp = 300;
    private const int Turn = 50;
    private const double MostSlower = 0.20;

    public string Name => "pending-alarms";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        using var few = await FolderAsync(0);
        tell($"writing {Pending} alarms");
        using var many = await FolderAsync(Pending);
        await using var fewHost = await BenchHost.StartAsync(few);
        await using var manyHost = await BenchHost.StartAsync(many);
        using var fewOfficer = new Officer(fewHost.Address, few.Regions[0]);
        using var manyOfficer = new Officer(manyHost.Address, many.Regions[0]);
        await fewOfficer.SignInToApiAsync();
        await manyOfficer.SignInToApiAsync();
        tell("completing rows on both hosts by turns");
        var (quiet, loaded) = (new Latencies(), new Latencies());
        for (var ticket = Holders; ticket < Holders + Tickets; ticket += Turn)
        {
            var measured = ticket - Holders >= WarmUp;
            await CompleteAsync(fewOfficer, ticket, measured ? quiet : new Latencies());
            await CompleteAsync(manyOfficer, ticket, measured ? loaded : new Latencies());
        }

        var slower = (loaded.Percentile(50) / quiet.Percentile(50)) - 1;
        var told = string.Create(CultureInfo.InvariantCulture, $"{slower * 100:+0;-0;0} % at p50");
        return
        [
            new($"a completion with {Pending:N0} pending alarms ({loaded.Count} of each)", $"{loaded}; {told}", $"{quiet} (only those of its own tickets)", "at most 20 % slower", slower <= MostSlower),
        ];
    }

    private static async Task CompleteAsync(Officer officer, int from, Latencies latencies)
    {
        for (var ticket = from; ticket < from + Turn; ticket++)
        {
            latencies.Add(await officer.CompleteAsync(BenchFolder.Number(ticket)));
        }
    }

    private static async Task<BenchFolder> FolderAsync(int pending)
    {
        var folder = await BenchFolder.MakeAsync(1, Holders + Tickets);
        await using var connection = await folder.OpenAsync();
        await connection.ExecuteAsync("UPDATE alarms SET run_at = '2999-01-01 00:00:00'");
        await connection.ExecuteAsync(
            """
            WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < $pending)
            INSERT INTO alarms (tenant, ticket, ordinal, kind, due_at, item, "index", attempts, run_at)
            SELECT $region, 'UJI-S-' || printf('%06d', n % $holders), 1000 + n / $holders, 'reminder', due, 2, 0, 0, due
            FROM (SELECT n, strftime('%Y-%m-%d %H:%M:%S', 'now', '+1 day', '+' || (n * 30) || ' seconds') AS due FROM numbers WHERE $pending > 0)
            """,
            ("$region", folder.Regions[0]),
            ("$pending", pending),
            ("$holders", Holders));
        return folder;
    }
}
