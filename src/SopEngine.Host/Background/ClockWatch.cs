using Microsoft.Extensions.Options;

namespace SopEngine.Host.Background;

/// <summary>
/// Lays the schedule of the passes when the host is ready, and again when the server's clock was moved. A clock that is moved loses no alarm and fires none twice (the
/// alarms stand in the database, with the instant each is due); what it would do is make the passes wait for instants of the old clock.
/// </summary>
public sealed partial class ClockWatch(
    PassSchedule schedule, AlarmNudge nudge, Readiness readiness, IOptions<RunnerOptions> options, TimeProvider time, ILogger<ClockWatch> log) : BackgroundService
{
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);

    private readonly WallClock _clock = new(time);
    private bool _laid = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        await readiness.WaitAsync(stoppingToken);
        _laid = await schedule.LayAsync(stoppingToken);
        using var look = new PeriodicTimer(_look, time);
        while (await look.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    /// <summary>One look at the clock.</summary>
    public async Task LookAsync(CancellationToken stop)
    {
        if (_clock.Moved() is { } moved)
        {
            LogMoved(log, moved.Duration(), moved > TimeSpan.Zero ? "forwards" : "back");
            _laid = false;
        }

        if (!_laid)
        {
            _laid = await schedule.LayAsync(stop);
            nudge.Give();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The server's clock was moved {By} {Direction}. The passes are scheduled anew; alarms keep the instants at which they are due.")]
    private static partial void LogMoved(ILogger log, TimeSpan by, string direction);
}
