using SopEngine.Application.Alarms;
using SopEngine.Persistence;

namespace SopEngine.Host.Background;

/// <summary>
/// Fires what is due until nothing is, one round at a time within this host, whoever asks for it: the schedule, or a call that has just changed something. It keeps
/// nothing: what is due stands in the database, so a round that dies with its host is taken up by the next, and one that fails is simply done again.
/// </summary>
public sealed partial class AlarmRounds(
    RunDueAlarms alarms, Readiness readiness, DatabaseWatch database, PassWatch passes, IHostApplicationLifetime life, ILogger<AlarmRounds> log) : IDisposable
{
    private readonly OneAtATime _one = new();

    /// <summary>UTC, when the next alarm is to be tried; null when none is set, or the round did not come to its end.</summary>
    public async Task<DateTime?> RunAsync()
    {
        var stop = life.ApplicationStopping;
        try
        {
            await readiness.WaitAsync(stop);
            if (database.Pause is not null)
            {
                return null;
            }

            return await _one.RunAsync(() => UntilNothingIsDueAsync(stop), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception failed) when (DatabaseFaults.Of(failed) is { } fault)
        {
            database.Met(fault, failed);
            return null;
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed);
            return null;
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<DateTime?> UntilNothingIsDueAsync(CancellationToken stop)
    {
        while (true)
        {
            var pass = await alarms.RunAsync(stop);
            passes.Finished();
            if (!pass.MoreIsDue)
            {
                return pass.Next;
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A pass over the alarms failed; it is done again after the pause.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
