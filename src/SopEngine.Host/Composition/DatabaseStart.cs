using Microsoft.Extensions.Options;
using SopEngine.Host.Background;
using SopEngine.Persistence;

namespace SopEngine.Host.Composition;

/// <summary>
/// Gets hold of the database at the start. One that does not answer yet or is locked is waited for, with growing pauses and not for ever: after a power cut a host is often up
/// before its database. One that is damaged, read-only, full, newer than the program or another host's is not waited for: that takes a person.
/// </summary>
public sealed partial class DatabaseStart(SopDatabase database, HostLock host, IOptions<DatabaseOptions> options, IHostEnvironment environment, TimeProvider time, ILogger<DatabaseStart> log)
{
    private const int LongestPause = 15;

    /// <exception cref="DatabaseNotUsableException">It cannot be used; the message says what to do.</exception>
    public async Task PrepareAsync(CancellationToken stop)
    {
        host.Take();
        var begun = time.GetTimestamp();
        for (var tried = 0; ; tried++)
        {
            try
            {
                await database.MigrateAsync(ScheduleTables.For(options.Value.Provider), stop);
                await RefuseWeaknessAsync(stop);
                return;
            }
            catch (Exception failed) when (DatabaseFaults.Of(failed) is { } fault)
            {
                var pause = TimeSpan.FromSeconds(Math.Min(LongestPause, 1 << Math.Min(tried, 10)));
                if (fault is not (DatabaseFault.Unreachable or DatabaseFault.Busy) || time.GetElapsedTime(begun) + pause > options.Value.WaitAtStart)
                {
                    throw new DatabaseNotUsableException($"{database.Description}: {DatabaseFaults.InWords(fault)} ({failed.GetBaseException().Message})", failed);
                }

                LogWaiting(log, fault, failed.GetBaseException().Message, pause.TotalSeconds);
                await Task.Delay(pause, time, stop);
            }
        }
    }

    // with one user for everything a developer gets along; where people's data is, the second wall stands
    private async Task RefuseWeaknessAsync(CancellationToken stop)
    {
        if (await database.WeaknessAsync(stop) is not { } weakness)
        {
            return;
        }

        if (!environment.IsDevelopment())
        {
            throw new DatabaseNotUsableException(weakness);
        }

        LogWeakness(log, weakness);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database's own wall between tenants does not hold: {Weakness}")]
    private static partial void LogWeakness(ILogger log, string weakness);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database cannot be used yet: {Fault} ({Cause}). Trying again in {Pause} s.")]
    private static partial void LogWaiting(ILogger log, DatabaseFault fault, string cause, double pause);
}
