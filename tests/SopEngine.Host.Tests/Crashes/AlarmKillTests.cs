namespace SopEngine.Host.Tests.Crashes;

/// <summary>The real host on a SQLite file is killed with SIGKILL and started again: each alarm takes effect once, none early, in due order.</summary>
public sealed class AlarmKillTests : IAsyncLifetime
{
    private const int Tickets = 5;

    private readonly CrashHost _host = new();
    private IReadOnlyDictionary<string, DateTime> _begun = new Dictionary<string, DateTime>();
    private DateTime _start;

    public async Task InitializeAsync()
    {
        _begun = await CrashRegion.MakeAsync(_host.Folder, Tickets, TimeSpan.FromSeconds(6));
        _start = TimeProvider.System.GetUtcNow().UtcDateTime;
    }

    public Task DisposeAsync() => _host.EndAsync();

    [Fact]
    public Task Killed_before_an_alarm_is_picked() => KilledAsync(CrashPoint.Searching, 1, climbed: 0);

    [Fact]
    public Task Killed_after_an_alarm_is_picked() => KilledAsync(CrashPoint.Picked, 1, climbed: 0);

    [Fact]
    public Task Killed_when_an_alarm_begins_to_be_written() => KilledAsync(CrashPoint.Writing, 1, climbed: 0);

    [Fact]
    public Task Killed_before_the_commit() => KilledAsync(CrashPoint.Committing, 1, climbed: 0);

    [Fact]
    public Task Killed_after_the_commit() => KilledAsync(CrashPoint.Committed, 1, climbed: 1);

    [Fact]
    public Task Killed_while_a_ticket_climbs_its_ladder() => KilledAsync(CrashPoint.Committing, Tickets + 2, climbed: Tickets + 1);

    [Fact]
    public Task Killed_at_a_rung_that_falls_due_while_the_host_runs() => KilledAsync(CrashPoint.Committed, (3 * Tickets) + 2, climbed: (3 * Tickets) + 2);

    [Fact]
    public async Task Killed_again_at_every_start()
    {
        foreach (var point in new[] { CrashPoint.Committing, CrashPoint.Committed, CrashPoint.Picked })
        {
            _host.Start(new CrashPoint(point));
            await _host.UntilPointAsync();
            await _host.KillAsync();
        }

        await EndsRightAsync();
    }

    private async Task KilledAsync(string point, int count, int climbed)
    {
        _host.Start(new CrashPoint(point, count));
        await _host.UntilPointAsync();
        await _host.KillAsync();
        (await _host.RowsAsync("""SELECT COUNT(*) FROM "history" WHERE "kind" = 'ladderClimbed'"""))[0][0].Should().Be($"{climbed}", "so much was committed");

        await EndsRightAsync();
    }

    private async Task EndsRightAsync()
    {
        _host.Start();
        await AlarmAudit.UntilDoneAsync(_host);
        await _host.KillAsync();
        await AlarmAudit.ShouldBeRightAsync(_host, _begun, _start);
    }
}
