using Microsoft.Extensions.DependencyInjection;
using Quartz;
using SopEngine.Host.Background;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Background;

/// <summary>When the passes run.</summary>
public sealed class PassScheduleTests
{
    private static readonly TriggerKey _next = new("alarms-next");
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task There_is_a_regular_pass_over_the_alarms_and_a_sweep()
    {
        await using var host = new SopEngineHost().Set("SopEngine:Runner:PollEvery", "00:00:07").Set("SopEngine:Runner:SweepEvery", "02:00:00");
        var scheduler = await LaidAsync(host);

        (await IntervalAsync(scheduler, "alarms-every")).Should().Be(TimeSpan.FromSeconds(7));
        (await IntervalAsync(scheduler, "sweep-every")).Should().Be(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Every_ticket_is_verified_at_night()
    {
        await using var host = new SopEngineHost().Set("SopEngine:Runner:VerifyAt", "18:30");
        var scheduler = await LaidAsync(host);

        var next = (await scheduler.GetTrigger(new TriggerKey("verify-daily")))!.GetFireTimeAfter(SopEngineHost.Start)!.Value;

        next.UtcDateTime.TimeOfDay.Should().Be(new TimeSpan(18, 30, 0));
        (next - SopEngineHost.Start).Should().BeLessThanOrEqualTo(TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task The_next_alarm_has_a_pass_of_its_own_where_it_is_due_before_the_regular_one()
    {
        await using var host = new SopEngineHost();
        var scheduler = await LaidAsync(host);

        await Schedule(host).WakeAsync(SopEngineHost.Start.UtcDateTime + _soon, CancellationToken.None);

        (await scheduler.GetTrigger(_next))!.StartTimeUtc.Should().Be(SopEngineHost.Start + _soon);
    }

    /// <summary>The schedule of hosts on one server is lost with the server, and a host must live on until it is back.</summary>
    [Fact]
    public async Task A_schedule_that_cannot_be_written_is_told_and_throws_nothing()
    {
        await using var host = new SopEngineHost();
        var scheduler = await LaidAsync(host);
        await scheduler.Shutdown();

        await Schedule(host).WakeAsync(SopEngineHost.Start.UtcDateTime + _soon, CancellationToken.None);

        (await Schedule(host).LayAsync(CancellationToken.None)).Should().BeFalse();
    }

    [Fact]
    public async Task Of_two_next_alarms_the_earlier_one_counts()
    {
        await using var host = new SopEngineHost();
        var scheduler = await LaidAsync(host);

        foreach (var wait in new[] { _soon, _soon - TimeSpan.FromSeconds(1), _soon + TimeSpan.FromSeconds(1) })
        {
            await Schedule(host).WakeAsync(SopEngineHost.Start.UtcDateTime + wait, CancellationToken.None);
        }

        (await scheduler.GetTrigger(_next))!.StartTimeUtc.Should().Be(SopEngineHost.Start + _soon - TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task An_alarm_that_is_due_after_the_regular_pass_needs_none_of_its_own()
    {
        await using var host = new SopEngineHost();
        var scheduler = await LaidAsync(host);

        await Schedule(host).WakeAsync(SopEngineHost.Start.UtcDateTime.AddDays(1), CancellationToken.None);

        (await scheduler.GetTrigger(_next)).Should().BeNull();
    }

    private static PassSchedule Schedule(SopEngineHost host) => host.Services.GetRequiredService<PassSchedule>();

    private static async Task<IScheduler> LaidAsync(SopEngineHost host)
    {
        await Schedule(host).LayAsync(CancellationToken.None);
        return await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
    }

    private static async Task<TimeSpan> IntervalAsync(IScheduler scheduler, string trigger) =>
        ((ISimpleTrigger)(await scheduler.GetTrigger(new TriggerKey(trigger)))!).RepeatInterval;
}
