using SopEngine.Host.Tests.Kills;

namespace SopEngine.Host.Tests.Invariants;

/// <summary>A database on which a host has worked for a while: tickets at every row, alarms, called tickets, messages. Everything in it is as it should be.</summary>
public abstract class WorkedDatabase : IAsyncLifetime
{
    private const int Answers = 45;

    // so slow that some rows are still open when their first rung falls due, 1.2 seconds after they begin
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);
    private static readonly string[] _regions = ["uji-a"];

    internal string Folder { get; } = Directory.CreateTempSubdirectory("sopengine-worked-").FullName;

    internal KillDatabase Database { get; private set; } = null!;

    internal ClientLog Log { get; private set; } = null!;

    /// <summary>Until when its alarms were looked after.</summary>
    internal DateTime StoppedAt { get; private set; }

    public async Task InitializeAsync()
    {
        Database = await OpenAsync(Folder, _regions);
        Log = new ClientLog(Path.Combine(Folder, "clients.jsonl"));
        var host = new LoadedHost(Folder, Database.Options);
        host.Start();
        await host.UntilReadyAsync();
        using var client = new LoadClient([host.Address]);
        foreach (var user in LoadRegion.People)
        {
            await client.SignInAsync(_regions[0], user, CancellationToken.None);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var caller = new LoadCaller(1, _regions[0], client, Log, new Random(11), _pause);
        var load = caller.RunAsync(patience.Token);
        // until something has been called, reported back, climbed and closed, and some tickets are open
        while (caller.Answered < Answers || !await HasEverythingAsync())
        {
            load.IsCompleted.Should().BeFalse();
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }

        await patience.CancelAsync();
        await load;
        caller.Surprises.Should().BeEmpty();
        StoppedAt = TimeProvider.System.GetUtcNow().UtcDateTime;
        (await host.StopAsync()).Should().Be(0);
    }

    public async Task DisposeAsync()
    {
        Log.Dispose();
        await Database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    internal abstract Task<KillDatabase> OpenAsync(string folder, string[] regions);

    private async Task<bool> HasEverythingAsync()
    {
        await using var rows = await StoredRows.OpenAsync(Database.Seen);
        var kinds = await rows.AskAsync("SELECT DISTINCT \"kind\" FROM \"history\" WHERE \"kind\" IN ('ladderClimbed', 'reportedBack', 'closed', 'called')");
        var calling = await rows.AskAsync("SELECT 1 FROM \"work_items\" WHERE \"called\" IS NOT NULL AND \"state\" = 'open'");
        var open = await rows.AskAsync("SELECT 1 FROM \"work_items\" w JOIN \"alarms\" a ON a.\"ticket\" = w.\"ticket\" WHERE w.\"state\" = 'open' AND w.\"step\" = 'telaah-a'");
        return kinds.Count == 4 && calling.Count > 0 && open.Count > 0;
    }
}
