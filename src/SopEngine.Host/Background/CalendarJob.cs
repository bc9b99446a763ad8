using Quartz;
using SopEngine.Application.Calendars;

namespace SopEngine.Host.Background;

/// <summary>Has the regions take over what the ministry put in force, and lays clocks on a calendar in force that they are not on yet: what was left when a host died while it did so.</summary>
[DisallowConcurrentExecution]
public sealed partial class CalendarJob(SpreadDecree spread, RelayOpenClocks relay, Readiness readiness, ILogger<CalendarJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await readiness.WaitAsync(cancellationToken);
            await spread.RunAsync(cancellationToken);
            await relay.RunAsync(cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Laying clocks on a changed calendar failed; it is taken up again where it stood after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
