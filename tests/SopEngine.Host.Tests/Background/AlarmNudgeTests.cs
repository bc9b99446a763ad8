using SopEngine.Host.Background;

namespace SopEngine.Host.Tests.Background;

/// <summary>A nudge ends the pause of the alarm loop, and none is lost or counted twice.</summary>
public sealed class AlarmNudgeTests
{
    private static readonly TimeSpan _forEver = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_nudge_ends_the_pause()
    {
        using var nudge = new AlarmNudge();
        var waiting = nudge.WaitAsync(_forEver, TimeProvider.System, CancellationToken.None);

        nudge.Give();

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_nudge_given_while_nobody_waits_ends_the_next_pause_and_only_that()
    {
        using var nudge = new AlarmNudge();
        nudge.Give();
        nudge.Give();

        await nudge.WaitAsync(_forEver, TimeProvider.System, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
        var next = nudge.WaitAsync(_forEver, TimeProvider.System, CancellationToken.None);

        next.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task The_pause_ends_by_itself()
    {
        using var nudge = new AlarmNudge();

        await nudge.WaitAsync(TimeSpan.FromMilliseconds(1), TimeProvider.System, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
        nudge.Give();

        // the nudge was not used up by the pause that is over
        await nudge.WaitAsync(_forEver, TimeProvider.System, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Stopping_ends_the_pause()
    {
        using var nudge = new AlarmNudge();
        using var stop = new CancellationTokenSource();
        var waiting = nudge.WaitAsync(_forEver, TimeProvider.System, stop.Token);

        await stop.CancelAsync();

        await waiting.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
    }
}
