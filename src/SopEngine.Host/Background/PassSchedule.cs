using System.Globalization;
using Microsoft.Extensions.Options;
using Quartz;
using SopEngine.Application.Times;

namespace SopEngine.Host.Background;

/// <summary>
/// When the passes run: a regular one over the alarms, one more at the very instant at which the next alarm is due, one over calendars, the sweep, and the nightly check. Hosts that share a database share
/// this schedule, and each of its instants belongs to one of them.
/// </summary>
public sealed class PassSchedule(ISchedulerFactory schedulers, IOptions<RunnerOptions> options, TimeProvider time)
{
    internal static readonly JobKey Alarms = new("alarms");
    internal static readonly JobKey Sweep = new("sweep");
    internal static readonly JobKey Calendars = new("calendars");
    internal static readonly JobKey Verify = new("verify");
    private static readonly TriggerKey _next = new("alarms-next");

    /// <summary>Lays the regular passes, from now on. Once more after the clock was moved: instants counted on the old one may be hours away.</summary>
    public async Task LayAsync(CancellationToken stop)
    {
        var scheduler = await schedulers.GetScheduler(stop);
        await scheduler.UnscheduleJob(_next, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Alarms, options.Value.PollEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Sweep, options.Value.SweepEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Calendars, options.Value.CalendarsEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Daily(scheduler, Verify, options.Value.VerifyAt), TriggerConflict.Replace, stop);
    }

    /// <summary>A pass at this instant (UTC), unless a regular one comes before it.</summary>
    public async Task WakeAsync(DateTime next, CancellationToken stop)
    {
        if (next - time.Now() >= options.Value.PollEvery)
        {
            return;
        }

        var scheduler = await schedulers.GetScheduler(stop);
        var trigger = TriggerBuilder.Create(scheduler.TimeProvider).WithIdentity(_next).ForJob(Alarms).StartAt(new DateTimeOffset(next)).Build();
        await scheduler.ScheduleTrigger(trigger, TriggerConflict.KeepEarlier, stop);
    }

    private static ITrigger Every(IScheduler scheduler, JobKey job, TimeSpan pause) => TriggerBuilder.Create(scheduler.TimeProvider)
        .WithIdentity($"{job.Name}-every").ForJob(job).StartNow().WithSchedule(SimpleScheduleBuilder.Create().WithInterval(pause).RepeatForever()).Build();

    private static ITrigger Daily(IScheduler scheduler, JobKey job, TimeOnly at) => TriggerBuilder.Create(scheduler.TimeProvider)
        .WithIdentity($"{job.Name}-daily").ForJob(job).WithSchedule(CronScheduleBuilder.Create(string.Create(CultureInfo.InvariantCulture, $"0 {at.Minute} {at.Hour} * * ?")).InTimeZone(TimeZoneInfo.Utc)).Build();
}
