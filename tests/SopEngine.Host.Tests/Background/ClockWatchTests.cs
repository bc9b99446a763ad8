using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using SopEngine.Host.Background;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Background;

/// <summary>A server's clock that is set back (or forwards) is logged, and the passes do not wait for instants of the old clock.</summary>
public sealed class ClockWatchTests
{
    private static readonly TriggerKey _regular = new("alarms-every");
    private readonly LogLines<ClockWatch> _log = new();
    private readonly TwoClocks _time = new();

    [Theory]
    [InlineData(-3600, "01:00:00 back")]
    [InlineData(300, "00:05:00 forwards")]
    public async Task A_clock_that_is_moved_is_told_by_how_much_and_the_passes_are_laid_anew(int seconds, string told)
    {
        await using var host = new SopEngineHost();
        var (watch, scheduler) = await WatchAsync(host);
        await scheduler.UnscheduleJob(_regular);
        _time.GoOn(TimeSpan.FromSeconds(1));
        _time.Set(TimeSpan.FromSeconds(seconds));

        await watch.LookAsync(CancellationToken.None);

        _log.All.Should().ContainSingle().Which.Should().StartWith("Warning").And.Contain(told);
        (await scheduler.GetTrigger(_regular)).Should().NotBeNull();
    }

    [Fact]
    public async Task A_clock_that_goes_on_changes_nothing()
    {
        await using var host = new SopEngineHost();
        var (watch, scheduler) = await WatchAsync(host);
        await scheduler.UnscheduleJob(_regular);
        _time.GoOn(TimeSpan.FromHours(1));

        await watch.LookAsync(CancellationToken.None);

        _log.All.Should().BeEmpty();
        (await scheduler.GetTrigger(_regular)).Should().BeNull();
    }

    private async Task<(ClockWatch Watch, IScheduler Scheduler)> WatchAsync(SopEngineHost host)
    {
        var services = host.Services;
        var watch = new ClockWatch(
            services.GetRequiredService<PassSchedule>(), services.GetRequiredService<AlarmNudge>(), services.GetRequiredService<Readiness>(),
            services.GetRequiredService<IOptions<RunnerOptions>>(), _time, _log);
        await services.GetRequiredService<PassSchedule>().LayAsync(CancellationToken.None);
        return (watch, await services.GetRequiredService<ISchedulerFactory>().GetScheduler());
    }
}
