using System.Globalization;

namespace SopEngine.Host.Tests.Crashes;

/// <summary>The real host on time and on its way out.</summary>
public sealed class RunningHostTests : IAsyncLifetime
{
    private const int Tickets = 4;

    private readonly CrashHost _host = new();
    private IReadOnlyDictionary<string, DateTime> _begun = new Dictionary<string, DateTime>();

    public async Task InitializeAsync() => _begun = await CrashRegion.MakeAsync(_host.Folder, Tickets, TimeSpan.FromSeconds(15));

    public Task DisposeAsync() => _host.EndAsync();

    [Fact]
    public async Task A_host_wakes_when_the_next_alarm_is_due_and_not_when_its_pause_is_over()
    {
        var pause = TimeSpan.FromMinutes(5);
        // the last alarm that is due soon is so a few seconds before the first regular pass: what is late by much was not woken for
        _host.Start(poll: pause);

        await AlarmAudit.UntilDoneAsync(_host);

        var last = (await _host.RowsAsync("""SELECT MAX("at") FROM "history" WHERE "ground" = '150%'"""))[0][0];
        var at = DateTime.Parse(last, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        (at - (_begun.Values.Max() + (CrashRegion.Target * 1.5))).Should().BeLessThan(TimeSpan.FromMinutes(1)).And.BeGreaterThanOrEqualTo(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_host_that_is_told_to_stop_finishes_the_alarm_in_hand_and_begins_no_other()
    {
        _host.Start(new CrashPoint(Name: CrashPoint.Committing, Count: 2, HoldMilliseconds: 3000));
        await _host.UntilPointAsync();

        (await _host.StopAsync()).Should().Be(0);

        (await _host.RowsAsync("""SELECT COUNT(*) FROM "history" WHERE "kind" = 'ladderClimbed'"""))[0][0].Should().Be("2");
    }
}
