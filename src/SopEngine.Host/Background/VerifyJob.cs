using Quartz;
using SopEngine.Application.Installation;
using SopEngine.Application.Verify;
using SopEngine.Persistence.Journal;

namespace SopEngine.Host.Background;

/// <summary>Verifies every ticket once a night and logs what does not agree: a due time that its record does not give is known before it is disputed.</summary>
[DisallowConcurrentExecution]
public sealed partial class VerifyJob(VerifyTickets verify, InstallationJournal journal, Readiness readiness, ILogger<VerifyJob> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await readiness.WaitAsync(cancellationToken);
            var report = await verify.RunAsync(null, null, cancellationToken);
            foreach (var finding in report.Findings)
            {
                LogFinding(log, finding.Tenant.Value, finding.Ticket, finding.Code, finding.Message);
            }

            LogDone(log, report.Tickets, report.Entries, report.Findings.Count);
            await journal.WriteAsync(JournalKind.Verified, report.Findings.Count == 0, report.InWords, cancellationToken);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Verifying {Tenant} {Ticket}: {Code}: {Finding}")]
    private static partial void LogFinding(ILogger log, string tenant, string ticket, string code, string finding);

    [LoggerMessage(Level = LogLevel.Information, Message = "Verified {Tickets} tickets with {Entries} entries: {Findings} findings.")]
    private static partial void LogDone(ILogger log, int tickets, int entries, int findings);

    [LoggerMessage(Level = LogLevel.Error, Message = "Verifying the tickets failed; it is done again the next night.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
