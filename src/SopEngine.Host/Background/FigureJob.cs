using Quartz;
using SopEngine.Application.Facts;

namespace SopEngine.Host.Background;

/// <summary>Keeps the figures for reports: numbers what changed and sums up days.</summary>
[DisallowConcurrentExecution]
public sealed partial class FigureJob(KeepFigures figures, Readiness readiness, ILogger<FigureJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await readiness.WaitAsync(cancellationToken);
            await figures.RunAsync(cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Keeping the figures failed; it is taken up again where it stood after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
