using Microsoft.Extensions.Options;
using SopEngine.Application.Uploads;

namespace SopEngine.Host.Background;

/// <summary>Removes, now and then, uploaded files that nothing claimed.</summary>
public sealed partial class FileSweep(
    RemoveUnclaimedFiles files, Readiness readiness, IOptions<RunnerOptions> options, TimeProvider time, ILogger<FileSweep> log) : BackgroundService
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
            await SweepAsync(stoppingToken);
            await Task.Delay(options.Value.SweepEvery, time, stoppingToken);
        }
    }

    private async Task SweepAsync(CancellationToken stop)
    {
        try
        {
            await files.RunAsync(stop);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Removing unclaimed files failed; it is done again after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
