using SopEngine.Host.Background;

namespace SopEngine.Host.Tests.Background;

/// <summary>A nudge asks for a round, and none is lost or counted twice.</summary>
public sealed class AlarmNudgeTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_nudge_wakes_whoever_waits()
    {
        using var nudge = new AlarmNudge();
        var waiting = nudge.WaitAsync(CancellationToken.None);
        waiting.IsCompleted.Should().BeFalse();

        nudge.Give();

        await waiting.WaitAsync(_patience);
    }

    [Fact]
    public async Task A_nudge_given_while_nobody_waits_wakes_whoever_waits_next_and_only_him()
    {
        using var nudge = new AlarmNudge();
        nudge.Give();
        nudge.Give();

        await nudge.WaitAsync(CancellationToken.None).WaitAsync(_patience);
        var next = nudge.WaitAsync(CancellationToken.None);

        next.IsCompleted.Should().BeFalse();
    }

    [Fact]
    public async Task Stopping_ends_the_wait()
    {
        using var nudge = new AlarmNudge();
        using var stop = new CancellationTokenSource();
        var waiting = nudge.WaitAsync(stop.Token);

        await stop.CancelAsync();

        await waiting.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
    }
}
