using Quartz;
using SopEngine.Application.Deliveries;
using SopEngine.Persistence;

namespace SopEngine.Host.Background;

/// <summary>
/// Sends what is to leave the house, until nothing more can be sent now. Apart from the alarms: another side that takes its time makes no clock late. It keeps nothing;
/// what is to be sent stands in the database.
/// </summary>
[DisallowConcurrentExecution]
public sealed partial class DeliveryJob(SendDueDeliveries deliveries, Readiness readiness, DatabaseWatch database, IHostApplicationLifetime life, ILogger<DeliveryJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var stop = life.ApplicationStopping;
        try
        {
            await readiness.WaitAsync(stop);
            while (database.Pause is null && (await deliveries.RunAsync(stop)).MoreIsDue)
            {
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // what was in hand is sent again by whoever comes next, under the same id
        }
        catch (Exception failed) when (DatabaseFaults.Of(failed) is { } fault)
        {
            database.Met(fault, failed);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A pass over what is to be sent failed; it is done again after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
