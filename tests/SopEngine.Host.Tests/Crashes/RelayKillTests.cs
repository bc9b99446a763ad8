namespace SopEngine.Host.Tests.Crashes;

/// <summary>
/// The real host is killed with SIGKILL while it lays open clocks on a changed calendar, and started again: each ticket is laid once, each moved clock is noted once, and
/// what is closed is left alone.
/// </summary>
public sealed class RelayKillTests : IAsyncLifetime
{
    private const int Middle = 11;

    private readonly CrashHost _host = new() { More = { ["SopEngine__Runner__CalendarsEvery"] = "00:00:01" } };
    private IReadOnlyList<string[]> _closed = [];

    public async Task InitializeAsync()
    {
        await RelayRegion.MakeAsync(_host.Folder);
        _closed = await RelayAudit.ClosedAsync(_host);
        _closed.Should().HaveCount(RelayRegion.Closed * 3);
    }

    public Task DisposeAsync() => _host.EndAsync();

    [Theory]
    [InlineData(CrashPoint.Laying, 1, 0)]
    [InlineData(CrashPoint.Writing, Middle, Middle - 1)]
    [InlineData(CrashPoint.Laying, Middle, Middle - 1)]
    [InlineData(CrashPoint.Laid, Middle, Middle)]
    [InlineData(CrashPoint.Noting, 1, RelayRegion.Open)]
    public async Task Killed_while_clocks_are_laid_on_a_changed_calendar(string point, int count, int laid)
    {
        await KilledAsync(new CrashPoint(point, count));
        (await RelayAudit.LaidAsync(_host)).Should().Be($"{laid}", "so much was committed");

        await EndsRightAsync();
    }

    [Fact]
    public async Task Killed_again_at_every_start()
    {
        foreach (var point in new[] { new CrashPoint(CrashPoint.Laying, 3), new CrashPoint(CrashPoint.Laid, 4), new CrashPoint(CrashPoint.Writing, 2), new CrashPoint(CrashPoint.Noting) })
        {
            await KilledAsync(point);
        }

        await EndsRightAsync();
    }

    private async Task KilledAsync(CrashPoint point)
    {
        _host.Start(point);
        await _host.UntilPointAsync();
        await _host.KillAsync();
    }

    private async Task EndsRightAsync()
    {
        _host.Start();
        await RelayAudit.UntilDoneAsync(_host);
        await _host.KillAsync();
        await RelayAudit.ShouldBeRightAsync(_host, _closed);
    }
}
