using SopEngine.Host.Background;

namespace SopEngine.Host.Tests.Background;

/// <summary>Rounds over the alarms never overlap within a host.</summary>
public sealed class OneAtATimeTests
{
    [Fact]
    public async Task Two_rounds_never_overlap()
    {
        using var one = new OneAtATime();
        var (running, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => one.RunAsync(
            async () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await Task.Yield();
                return Interlocked.Decrement(ref running);
            },
            CancellationToken.None))));

        most.Should().Be(1);
    }

    [Fact]
    public async Task A_round_that_fails_lets_the_next_one_in()
    {
        using var one = new OneAtATime();
        await one.Awaiting(each => each.RunAsync<int>(() => throw new InvalidOperationException(), CancellationToken.None)).Should().ThrowAsync<InvalidOperationException>();

        (await one.RunAsync(() => Task.FromResult(7), CancellationToken.None)).Should().Be(7);
    }

    [Fact]
    public async Task Who_waits_for_his_turn_goes_when_the_host_stops()
    {
        using var one = new OneAtATime();
        using var stop = new CancellationTokenSource();
        var held = new TaskCompletionSource<int>();
        var first = one.RunAsync(() => held.Task, CancellationToken.None);
        var second = one.RunAsync(() => Task.FromResult(2), stop.Token);

        await stop.CancelAsync();

        await second.Awaiting(task => task).Should().ThrowAsync<OperationCanceledException>();
        held.SetResult(1);
        (await first).Should().Be(1);
    }
}
