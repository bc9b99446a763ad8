using Microsoft.Extensions.Logging;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Alarms;

/// <summary>
/// A pass over the alarms that are due. What must hold:
/// <list type="number">
/// <item>In a region they take effect one after the other, in the order in which they fell due. Regions do not wait for each other: a few are served at once.</item>
/// <item>Every region with something due has its share of each pass: one region's Monday morning does not make the others wait.</item>
/// <item>One that fails is put off and holds up no other.</item>
/// <item>Once it is to stop, the pass begins no further alarm, and ends when those it has begun are done.</item>
/// </list>
/// Safe to run on several hosts at once, and to be killed at any moment: the transaction that applies an alarm drops it, so that whoever comes second finds it void.
/// </summary>
public sealed class RunDueAlarms(DueAlarms alarms, FireAlarm fire, ILogger<RunDueAlarms> log)
{
    /// <summary>How many alarms one pass fires at most, or one for each region where more regions than that have something due.</summary>
    public const int Most = 200;

    /// <summary>How many regions are served at once: what a database can take in beside the pages.</summary>
    private static readonly int _atOnce = Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <exception cref="OperationCanceledException">It was to stop before everything it had found was done.</exception>
    public async Task<AlarmPass> RunAsync(CancellationToken stop)
    {
        var before = await alarms.AgendaAsync(stop);
        if (before.Due is not { Count: > 0 } due)
        {
            return new AlarmPass(0, 0, false, before.Next);
        }

        var share = Math.Max(1, Most / due.Count);
        var tally = new AlarmTally();
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = _atOnce }, async (turn, _) => await ServeAsync(turn, share, tally, stop));
        var after = await alarms.AgendaAsync(stop);
        return new AlarmPass(tally.Fired, tally.Failed, after.Due.Count > 0, after.Next);
    }

    private async Task ServeAsync(AlarmTurn turn, int share, AlarmTally tally, CancellationToken stop)
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        foreach (var alarm in await alarms.FindAsync(turn, share, stop))
        {
            if (stop.IsCancellationRequested)
            {
                return;
            }

            // what has been begun is finished, whatever the host is told meanwhile
            await ServeAsync(alarm, tally, CancellationToken.None);
        }
    }

    private async Task ServeAsync(DueAlarm alarm, AlarmTally tally, CancellationToken stop)
    {
        var (worked, quietUntil) = await FireAsync(alarm, stop);
        tally.Count(worked);
        if (quietUntil is { } opening)
        {
            await alarms.KeepAsync(alarm, opening, stop);
        }
        else if (worked != true)
        {
            // a void alarm is gone already, or its row belongs to nothing and must not be found at once again
            await alarms.PutOffAsync(alarm, stop);
        }
    }

    /// <summary>True when it took effect, false when it failed, null when there was nothing to do any more or it waits for people to be at work.</summary>
    private async Task<(bool? Worked, DateTime? QuietUntil)> FireAsync(DueAlarm alarm, CancellationToken stop)
    {
        try
        {
            switch (await fire.FireAsync(alarm, stop))
            {
                case null:
                    return (true, null);
                case TicketProblems.AlarmVoid:
                    return (null, null);
                case TicketProblems.AlarmQuiet quiet:
                    return (null, quiet.Until);
                case var problem:
                    Tell(alarm, problem);
                    break;
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.AlarmFailed(failure, alarm.Tenant.Id, alarm.Ticket, alarm.Ordinal);
        }

        return (false, null);
    }

    private void Tell(DueAlarm alarm, Problem problem)
    {
        var told = $"{problem.Code}: {problem.Detail} {string.Join(" ", problem.Errors.Select(error => $"{error.Field}: {error.Message}"))}";
        log.AlarmRefused(alarm.Tenant.Id, alarm.Ticket, alarm.Ordinal, told);
    }
}
