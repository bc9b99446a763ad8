using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Uploads;

namespace SopEngine.Host.Background;

/// <summary>Removes, now and then, what is kept for a time only: uploaded files that nothing claimed, and answers kept for repeats.</summary>
public sealed partial class Sweep(
    RemoveUnclaimedFiles files, ForgetOperations operations, Readiness readiness, IOptions<RunnerOptions> options, TimeProvider time, ILogger<Sweep> log) : BackgroundService
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
            await operations.RunAsync(stop);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Removing what is no longer kept failed; it is done again after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
