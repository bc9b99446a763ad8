using Quartz;

namespace SopEngine.Host.Background;

/// <summary>A round over the alarms when the schedule says so. Afterwards the schedule knows when the next is due.</summary>
[DisallowConcurrentExecution]
public sealed class AlarmJob(AlarmRounds rounds, PassSchedule schedule) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        if (await rounds.RunAsync() is { } next)
        {
            await schedule.WakeAsync(next, cancellationToken);
        }
    }
}
