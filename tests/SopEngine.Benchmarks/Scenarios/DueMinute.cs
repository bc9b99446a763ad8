using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SopEngine.Benchmarks.Support;

namespace SopEngine.Benchmarks.Scenarios;

/// <summary>Ten thousand alarms of ten regions fall due in one instant on SQLite, while officers read pages of the same host.</summary>
internal sealed class DueMinute : IScenario
{
    private const int Alarms = 10_000;
    private const int Regions = 10;
    private const int Officers = 4;
    private const string Due = "SELECT COUNT(*) FROM alarms WHERE run_at <= $then";

    private static readonly TimeSpan _allowed = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _pageAllowed = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _calm = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);

    public string Name => "due-minute";

    public async Task<IReadOnlyList<Figure>> RunAsync(Action<string> tell, CancellationToken stop)
    {
        TimeSpan floor;
        tell($"writing {Alarms} alarms by hand");
        using (var copy = await BenchFolder.MakeAsync(Regions, Alarms / Regions))
        {
            floor = await AlarmFloor.RunAsync(copy, Alarms / Regions);
        }

        using var folder = await BenchFolder.MakeAsync(Regions, Alarms / Regions);
        await using var connection = await folder.OpenAsync();
        await connection.ExecuteAsync("UPDATE alarms SET run_at = '2999-01-01 00:00:00'");
        await using var host = await BenchHost.StartAsync(folder);
        var (calm, busy) = (new Latencies(), new Latencies());
        await WhileReadingAsync(host, folder, new Latencies(), () => PauseAsync(_calm / 2));
        tell("officers read pages, nothing is due");
        await WhileReadingAsync(host, folder, calm, () => PauseAsync(_calm));
        tell($"officers read pages, {Alarms} alarms fall due");
        var worked = host.Worked;
        var took = TimeSpan.Zero;
        await WhileReadingAsync(host, folder, busy, async () => took = await FireAsync(connection));
        worked = host.Worked - worked;
        tell(string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds:0.0} s, {worked.TotalSeconds:0.0} s of processor, {busy.Count} pages"));
        return
        [
            new($"{Alarms:N0} alarms of {Regions} regions and one instant, until the last has taken effect", Seconds(took), $"{Seconds(floor)} (rows written by hand)", Seconds(_allowed), took <= _allowed),
            new("one alarm", Milliseconds(took / Alarms), Milliseconds(floor / Alarms)),
            new($"pages meanwhile ({Officers} officers, {busy.Count} pages)", $"{busy}", $"{calm} (nothing due)", "p95 below 500 ms", busy.Percentile(95) < _pageAllowed),
        ];
    }

    /// <summary>Lets all alarms fall due two seconds from now; how long from then until none is left.</summary>
    private static async Task<TimeSpan> FireAsync(SqliteConnection connection)
    {
        var then = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(2);
        (string, object) instant = ("$then", then.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture));
        await connection.ExecuteAsync("UPDATE alarms SET run_at = $then WHERE ordinal = 1", instant);
        if (await connection.CountAsync(Due, instant) < Alarms)
        {
            throw new InvalidOperationException($"There are not {Alarms} alarms to fall due.");
        }

        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        var waited = Stopwatch.StartNew();
        while (await look.WaitForNextTickAsync() && await connection.CountAsync(Due, instant) > 0)
        {
            if (waited.Elapsed > _patience)
            {
                break;
            }
        }

        return TimeProvider.System.GetUtcNow().UtcDateTime - then;
    }

    private static async Task WhileReadingAsync(BenchHost host, BenchFolder folder, Latencies latencies, Func<Task> doing)
    {
        string[] pages = ["tugas", "tiket", $"tiket/{BenchFolder.Number(17)}", $"tiket/{BenchFolder.Number(99)}/riwayat"];
        using var done = new CancellationTokenSource();
        var officers = folder.Regions.Take(Officers).Select(region => new Officer(host.Address, region)).ToList();
        var reading = new List<Task>();
        foreach (var officer in officers)
        {
            await officer.SignInToPagesAsync();
            reading.Add(officer.ReadAsync(pages, _pause, latencies, done.Token));
        }

        await doing();
        await done.CancelAsync();
        await Task.WhenAll(reading);
        officers.ForEach(officer => officer.Dispose());
    }

    private static Task PauseAsync(TimeSpan span) => Task.Delay(span, TimeProvider.System);

    private static string Seconds(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.0} s");

    private static string Milliseconds(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.TotalMilliseconds:0.00} ms");
}
