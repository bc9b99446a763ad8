using Microsoft.Extensions.DependencyInjection;
using SopEngine.Application.Verify;
using SopEngine.Host.Tests.Crashes;
using SopEngine.Host.Tests.Invariants;
using SopEngine.Persistence;

namespace SopEngine.Host.Tests.Kills;

/// <summary>Judges a database after a kill, and how its connections were set.</summary>
internal static class KillCheck
{
    private static readonly string[] _joins = ["simpulkan"];
    private static readonly string[] _calls = ["adakan"];

    /// <summary>All invariants by SQL; <paramref name="whole"/> replays every history as well, which takes its time.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(string folder, KillDatabase database, ClientLog? log, bool whole = false, DateTime? healedAt = null)
    {
        await using var rows = await StoredRows.OpenAsync(database.Seen);
        return await InvariantList.ViolationsAsync(new Evidence(rows)
        {
            Log = log,
            Joins = _joins,
            Calls = _calls,
            Replayed = whole ? await ReplayAsync(folder, database) : null,
            HealedAt = healedAt,
        });
    }

    /// <summary>What the program's own replay of every history finds.</summary>
    public static async Task<IReadOnlyList<(string Code, string Words)>> ReplayAsync(string folder, KillDatabase database)
    {
        // none of the connections that a stopped server has broken
        var options = new DatabaseOptions { Provider = database.Options.Provider, ConnectionString = $"{database.Options.ConnectionString};Pooling=False" };
        await using var services = CrashRegion.Services(folder, options, TimeProvider.System);
        var report = await services.GetRequiredService<VerifyTickets>().RunAsync(null, null, CancellationToken.None);
        return [.. report.Findings.Select(finding => (finding.Code, $"{finding.Tenant} {finding.Ticket}: {finding.Message}"))];
    }

    /// <summary>Every connection of this life that was opened flushes each commit to the disk.</summary>
    public static async Task ConnectionsShouldBeDurableAsync(LoadedHost host, KillDatabase database)
    {
        if (database.Server is null)
        {
            host.Told.Where(line => line.StartsWith(KillPoint.Synchronous, StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(line => line == $"{KillPoint.Synchronous}2");
        }
        else
        {
            // a life may end before its first commit: that commits were seen at all is told when all has healed
            (await SettingsAsync(database)).Should().NotContain(seen => seen[0] != "on" || seen[1] != "on");
        }
    }

    /// <summary>Commits of a server's connections were seen, and each was flushed.</summary>
    public static async Task CommitsShouldBeSeenAsync(KillDatabase database)
    {
        if (database.Server is not null)
        {
            (await SettingsAsync(database)).Should().NotBeEmpty().And.OnlyContain(seen => seen[0] == "on" && seen[1] == "on");
        }
    }

    private static async Task<IReadOnlyList<string[]>> SettingsAsync(KillDatabase database)
    {
        await using var rows = await StoredRows.OpenAsync(database.Seen);
        return await rows.AskAsync("SELECT fsync, synchronous_commit FROM watch.settings");
    }
}
