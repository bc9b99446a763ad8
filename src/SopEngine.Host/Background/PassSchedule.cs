using System.Globalization;
using Microsoft.Extensions.Options;
using Quartz;
using SopEngine.Application.Times;

namespace SopEngine.Host.Background;

/// <summary>
/// When the passes run: a regular one over the alarms, one more at the very instant at which the next alarm is due, one over what is to be sent, one over calendars, one over figures, one over days to be sealed, the sweep, and the nightly check. Hosts that share a database share
/// this schedule, and each of its instants belongs to one of them.
/// </summary>
public sealed partial class PassSchedule(ISchedulerFactory schedulers, IOptions<RunnerOptions> options, TimeProvider time, ILogger<PassSchedule> log)
{
    internal static readonly JobKey Alarms = new("alarms");
    internal static readonly JobKey Deliveries = new("deliveries");
    internal static readonly JobKey Sweep = new("sweep");
    internal static readonly JobKey Calendars = new("calendars");
    internal static readonly JobKey Figures = new("figures");
    internal static readonly JobKey Seals = new("seals");
    internal static readonly JobKey Verify = new("verify");
    private static readonly TriggerKey _next = new("alarms-next");

    /// <summary>
    /// Lays the regular passes, from now on. Once more after the clock was moved: instants counted on the old one may be hours away. False when the schedule could not be written:
    /// it must be tried again.
    /// </summary>
    public async Task<bool> LayAsync(CancellationToken stop)
    {
        try
        {
            await LayAllAsync(stop);
            return true;
        }
        catch (SchedulerException failed)
        {
            LogNotLaid(log, failed);
            return false;
        }
    }

    /// <summary>A pass at this instant (UTC), unless a regular one comes before it. When that cannot be written, the next regular pass finds what is due.</summary>
    public async Task WakeAsync(DateTime next, CancellationToken stop)
    {
        if (next - time.Now() >= options.Value.PollEvery)
        {
            return;
        }

        try
        {
            var scheduler = await schedulers.GetScheduler(stop);
            var trigger = TriggerBuilder.Create(scheduler.TimeProvider).WithIdentity(_next).ForJob(Alarms).StartAt(new DateTimeOffset(next)).Build();
            await scheduler.ScheduleTrigger(trigger, TriggerConflict.KeepEarlier, stop);
        }
        catch (SchedulerException failed)
        {
            LogNotWoken(log, next, failed);
        }
    }

    private async Task LayAllAsync(CancellationToken stop)
    {
        var scheduler = await schedulers.GetScheduler(stop);
        await scheduler.UnscheduleJob(_next, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Alarms, options.Value.PollEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Deliveries, options.Value.PollEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Sweep, options.Value.SweepEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Calendars, options.Value.CalendarsEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Figures, options.Value.FiguresEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Every(scheduler, Seals, options.Value.SealEvery), TriggerConflict.Replace, stop);
        await scheduler.ScheduleTrigger(Daily(scheduler, Verify, options.Value.VerifyAt), TriggerConflict.Replace, stop);
    }

    private static ITrigger Every(IScheduler scheduler, JobKey job, TimeSpan pause) => TriggerBuilder.Create(scheduler.TimeProvider)
        .WithIdentity($"{job.Name}-every").ForJob(job).StartNow().WithSchedule(SimpleScheduleBuilder.Create().WithInterval(pause).RepeatForever()).Build();

    private static ITrigger Daily(IScheduler scheduler, JobKey job, TimeOnly at) => TriggerBuilder.Create(scheduler.TimeProvider)
        .WithIdentity($"{job.Name}-daily").ForJob(job).WithSchedule(CronScheduleBuilder.Create(string.Create(CultureInfo.InvariantCulture, $"0 {at.Minute} {at.Hour} * * ?")).InTimeZone(TimeZoneInfo.Utc)).Build();

    [LoggerMessage(Level = LogLevel.Error, Message = "The schedule of the passes could not be written; it is tried again.")]
    private static partial void LogNotLaid(ILogger log, Exception failed);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The pass at {Next:O} could not be written into the schedule; the next regular one finds what is due.")]
    private static partial void LogNotWoken(ILogger log, DateTime next, Exception failed);
}
