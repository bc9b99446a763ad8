using SopEngine.Application.Tests.Deliveries;
using Xunit.Abstractions;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// Many callers work on tickets of two regions while the host is killed at random, and on PostgreSQL the server is stopped under it: nothing that was acknowledged is lost,
/// nothing takes effect twice, no ticket is in limbo, and every mail that was decided on has arrived. <see cref="KillRun"/> says how to let it go on for as long as you like.
/// </summary>
public sealed class KillsUnderLoadTests(ITestOutputHelper output)
{
    private const int FewKills = 3;

    private static readonly string[] _regions = ["uji-a", "uji-b"];

    [Fact]
    public Task Killed_at_random_on_SQLite_nothing_is_lost_doubled_or_in_limbo() => RunAsync("sqlite", FewKills, KillDatabase.SqliteAsync);

    [Fact]
    public Task Killed_at_random_on_PostgreSQL_nothing_is_lost_doubled_or_in_limbo() => RunAsync("postgresql", FewKills, KillDatabase.PostgreSqlAsync);

    private async Task RunAsync(string name, int few, Func<string, string[], Task<KillDatabase>> open)
    {
        using var run = new KillRun(name, few);
        Say($"{name}: {run}");
        await using var database = await open(run.Folder, _regions);
        await using var mail = await MailServer.StartAsync(folder: Path.Combine(run.Folder, "mail"));
        using var campaign = new KillCampaign(run.Folder, database, mail, _regions, run.Seed, Say);
        try
        {
            await campaign.RunAsync(run.Kills);
        }
        finally
        {
            await campaign.EndAsync();
        }
    }

    // a long run is watched while it goes
    private void Say(string line)
    {
        output.WriteLine(line);
        Console.WriteLine(line);
    }
}
