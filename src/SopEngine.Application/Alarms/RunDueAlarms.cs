using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Telemetry;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Alarms;

/// <summary>
/// A pass over the alarms that are due. What must hold:
/// <list type="number">
/// <item>In a region they take effect one after the other, in the order in which they fell due. Regions do not wait for each other: a few are served at once.</item>
/// <item>Every region with something due has its share of each pass: one region's Monday morning does not make the others wait.</item>
/// <item>One that fails is put off and holds up no other; after some tries in vain it is parked until an operator decides.</item>
/// <item>A database that cannot be used is no failure of an alarm: the pass ends, and no try is counted.</item>
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

        using var span = SopTelemetry.Source.StartActivity("alarm pass");
        var begun = Stopwatch.GetTimestamp();
        var share = Math.Max(1, Most / due.Count);
        var tally = new AlarmTally();
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = _atOnce }, async (turn, _) => await ServeAsync(turn, share, tally, stop));
        SopTelemetry.PassDuration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
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

    /// <summary>Lets one alarm go off, and sees to it when it fails.</summary>
    internal async Task ServeAsync(DueAlarm alarm, AlarmTally tally, CancellationToken stop)
    {
        using var span = AlarmTelemetry.Start(alarm);
        var fired = await FireAsync(alarm, stop);
        tally.Count(fired.Worked);
        AlarmTelemetry.Count(alarm, fired, await alarms.NowAsync(alarm, stop));
        if (fired.QuietUntil is { } opening)
        {
            await alarms.KeepAsync(alarm, opening, stop);
        }
        else if (fired.Worked != true && await alarms.PutOffAsync(alarm, fired.Why, stop))
        {
            // a void alarm is gone already, or its row belongs to nothing and must not be found at once again
            AlarmTelemetry.Parked(alarm);
            log.AlarmParked(alarm.Tenant.Id, alarm.Ticket, alarm.Ordinal);
        }
    }

    private async Task<FiredAlarm> FireAsync(DueAlarm alarm, CancellationToken stop)
    {
        try
        {
            switch (await fire.FireAsync(alarm, stop))
            {
                case null:
                    return new FiredAlarm(true);
                case TicketProblems.AlarmVoid:
                    return new FiredAlarm(null, Why: "Tidak ada lagi yang menunggunya.");
                case TicketProblems.AlarmQuiet quiet:
                    return new FiredAlarm(null, quiet.Until);
                case var problem:
                    return new FiredAlarm(false, Why: Tell(alarm, problem));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException && DatabaseFaults.Of(failure) is null)
        {
            log.AlarmFailed(failure, alarm.Tenant.Id, alarm.Ticket, alarm.Ordinal);
            // what an exception says may quote a case; its type does not, and the log has the rest
            return new FiredAlarm(false, Why: $"Kesalahan program: {failure.GetType().Name}. Rinciannya ada pada log.");
        }
    }

    private string Tell(DueAlarm alarm, Problem problem)
    {
        var told = $"{problem.Code}: {problem.Detail} {string.Join(" ", problem.Errors.Select(error => $"{error.Field}: {error.Message}"))}";
        log.AlarmRefused(alarm.Tenant.Id, alarm.Ticket, alarm.Ordinal, told);
        return $"{problem.Code}: {problem.Title}";
    }
}
