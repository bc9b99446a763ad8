using Quartz;
using SopEngine.Application.Trails;

namespace SopEngine.Host.Background;

/// <summary>Seals the days of every region that are over.</summary>
[DisallowConcurrentExecution]
public sealed partial class SealJob(SealDays days, Readiness readiness, ILogger<SealJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await readiness.WaitAsync(cancellationToken);
            await days.RunAsync(cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Sealing the days failed; the next pass goes on with the first that is not sealed.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
