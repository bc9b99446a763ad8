using System.Globalization;
using Xunit.Abstractions;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>
/// The host is killed at some command to its database, over and over. <c>SOPENGINE_TEST_KILLS</c> says how often and <c>SOPENGINE_TEST_SEED</c> with which chance; the
/// seed of a run is printed.
/// </summary>
public sealed class RandomKillTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Tickets = 60;
    private const int FewKills = 4;

    /// <summary>About how many commands all the alarms take together.</summary>
    private const int Commands = Tickets * 3 * 5;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private readonly CrashHost _host = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _host.EndAsync();

    [Fact]
    public async Task Killed_at_any_moment_the_alarms_take_effect_once_each_and_in_due_order()
    {
        var (kills, seed) = (Given("SOPENGINE_TEST_KILLS", FewKills), Given("SOPENGINE_TEST_SEED", Environment.TickCount & 0xFFFF));
        output.WriteLine($"SOPENGINE_TEST_KILLS={kills} SOPENGINE_TEST_SEED={seed}");
        var random = new Random(seed);
        var begun = await CrashRegion.MakeAsync(_host.Folder, Tickets, TimeSpan.FromSeconds(8));
        var start = TimeProvider.System.GetUtcNow().UtcDateTime;
        for (var kill = 0; kill < kills; kill++)
        {
            _host.Start(new CrashPoint(CrashPoint.Anything, random.Next(1, Math.Max(60, Commands / kills))));
            // where nothing is left to do, the host may never come to the point: then it is killed while it waits
            await _host.ComesToPointAsync(_patience);
            await _host.KillAsync();
        }

        _host.Start();
        await AlarmAudit.UntilDoneAsync(_host);
        await _host.KillAsync();
        await AlarmAudit.ShouldBeRightAsync(_host, begun, start);
    }

    private static int Given(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : otherwise;
}
