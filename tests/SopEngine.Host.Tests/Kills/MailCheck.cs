using System.Diagnostics;
using SopEngine.Application.Tests.Deliveries;
using SopEngine.Host.Tests.Invariants;

namespace SopEngine.Host.Tests.Kills;

/// <summary>What a mail server took over while hosts were killed, beside what the database says was to leave.</summary>
internal static class MailCheck
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    /// <summary>Nothing waits or is parked in the end; every mail arrived, under the one id of its message; and none came that nobody had decided on.</summary>
    public static async Task ShouldAllArriveAsync(KillDatabase database, MailServer server, Action<string> say)
    {
        await UntilNothingWaitsAsync(database);
        var decided = (await AskAsync(database, "")).Select(Plain).ToHashSet(StringComparer.Ordinal);
        var arrived = server.Mails().Select(mail => mail.MessageId!.Split('@')[0]).ToList();

        decided.Should().NotBeEmpty("mails are part of this");
        (await AskAsync(database, " AND \"state\" <> 'sent'")).Should().BeEmpty("none was parked or let be");
        decided.Except(arrived).Should().BeEmpty("every mail arrives");
        arrived.Except(decided).Should().BeEmpty("none arrives that was rolled back");
        say($"{decided.Count} mails, {arrived.Count - decided.Count} of them sent again after a kill");
    }

    private static async Task UntilNothingWaitsAsync(KillDatabase database)
    {
        var since = Stopwatch.StartNew();
        while (await AskAsync(database, " AND \"state\" = 'waiting'") is { Count: > 0 } waiting)
        {
            since.Elapsed.Should().BeLessThan(_patience, "{0} mails still wait", waiting.Count);
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        }
    }

    private static async Task<IReadOnlyList<string[]>> AskAsync(KillDatabase database, string more)
    {
        await using var rows = await StoredRows.OpenAsync(database.Seen);
        return await rows.AskAsync($"SELECT \"id\" FROM \"deliveries\" WHERE \"way\" = 'email'{more}");
    }

    private static string Plain(string[] row) => Guid.Parse(row[0]).ToString("N");
}
