using Microsoft.Extensions.Options;
using SopEngine.Application.Alarms;

namespace SopEngine.Host.Background;

/// <summary>
/// Runs the alarms that have fallen due, for as long as the host lives. It keeps nothing: what is due stands in the database, so a loop that dies with its host is
/// taken up by the next one, and a pass that fails is simply done again.
/// </summary>
public sealed partial class AlarmLoop(
    RunDueAlarms alarms, AlarmNudge nudge, Readiness readiness, IOptions<RunnerOptions> options, TimeProvider time, ILogger<AlarmLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        await readiness.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await PassAsync(stoppingToken))
            {
                await nudge.WaitAsync(options.Value.PollEvery, time, stoppingToken);
            }
        }
    }

    /// <summary>One pass; true when more is due already.</summary>
    private async Task<bool> PassAsync(CancellationToken stop)
    {
        try
        {
            var pass = await alarms.RunAsync(stop);
            return pass.MoreIsDue;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A pass over the alarms failed; it is done again after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
