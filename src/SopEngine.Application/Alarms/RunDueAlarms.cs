using Microsoft.Extensions.Logging;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Alarms;

/// <summary>
/// A pass over the alarms that are due, of all regions in turn. Safe to run on several hosts at once: the transaction that applies an alarm drops it, so that whoever
/// comes second finds it void. One that fails is put off and never holds up the others.
/// </summary>
public sealed class RunDueAlarms(DueAlarms alarms, FireAlarm fire, TimeProvider time, ILogger<RunDueAlarms> log)
{
    /// <summary>How many alarms one pass fires at most.</summary>
    public const int Most = 200;

    public async Task<AlarmPass> RunAsync(CancellationToken stop)
    {
        var due = await alarms.FindAsync(time.Now(), Most, stop);
        var (fired, failed) = (0, 0);
        foreach (var alarm in due)
        {
            switch (await FireAsync(alarm, stop))
            {
                case true:
                    fired++;
                    break;
                case false:
                    failed++;
                    await alarms.PutOffAsync(alarm, time.Now(), stop);
                    break;
                default:
                    break;
            }
        }

        return new AlarmPass(fired, failed, due.Count == Most, await alarms.NextAsync(stop));
    }

    /// <summary>True when it took effect, false when it failed, null when there was nothing to do any more.</summary>
    private async Task<bool?> FireAsync(DueAlarm alarm, CancellationToken stop)
    {
        try
        {
            var problem = await fire.FireAsync(alarm, stop);
            if (problem is null or TicketProblems.AlarmVoid)
            {
                return problem is null ? true : null;
            }

            Tell(alarm, problem);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.AlarmFailed(failure, alarm.Tenant.Id, alarm.Ticket, alarm.Ordinal);
        }

        return false;
    }

    private void Tell(DueAlarm alarm, Problem problem)
    {
        var told = $"{problem.Code}: {problem.Detail} {string.Join(" ", problem.Errors.Select(error => $"{error.Field}: {error.Message}"))}";
        log.AlarmRefused(alarm.Tenant.Id, alarm.Ticket, alarm.Ordinal, told);
    }
}
