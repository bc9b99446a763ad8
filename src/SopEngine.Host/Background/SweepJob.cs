using Quartz;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Drafts;
using SopEngine.Application.Guests;
using SopEngine.Application.PersonalData;
using SopEngine.Application.Reporting;
using SopEngine.Application.Uploads;

namespace SopEngine.Host.Background;

/// <summary>Removes, now and then, what is kept for a time only: uploaded files that nothing claimed, answers kept for repeats, forms nobody goes on with, filings nobody confirmed, who read figures and personal data, sign-ins that are long over.</summary>
[DisallowConcurrentExecution]
public sealed partial class SweepJob(RemoveUnclaimedFiles files, ForgetOperations operations, ForgetDrafts drafts, ForgetGuestFilings guests, ForgetReads reads, ForgetPersonalReads personal, ForgetSessions sessions, Readiness readiness, ILogger<SweepJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await readiness.WaitAsync(cancellationToken);
            await files.RunAsync(cancellationToken);
            await operations.RunAsync(cancellationToken);
            await drafts.RunAsync(cancellationToken);
            await guests.RunAsync(cancellationToken);
            await reads.RunAsync(cancellationToken);
            await personal.RunAsync(cancellationToken);
            await sessions.RunAsync(cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Removing what is no longer kept failed; it is done again after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
