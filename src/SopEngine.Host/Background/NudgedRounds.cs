using Microsoft.Extensions.Options;

namespace SopEngine.Host.Background;

/// <summary>
/// A round after every nudge, in the host that was nudged: what an act has caused is there when its caller looks, and the schedule that hosts share is not written to
/// with every call.
/// </summary>
public sealed class NudgedRounds(AlarmRounds rounds, PassSchedule schedule, AlarmNudge nudge, IOptions<RunnerOptions> options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (options.Value.Enabled)
        {
            await nudge.WaitAsync(stoppingToken);
            if (await rounds.RunAsync() is { } next)
            {
                await schedule.WakeAsync(next, stoppingToken);
            }
        }
    }
}
