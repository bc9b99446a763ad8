using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Alarms;

/// <summary>Carries out one alarm as an ordinary command of the engine.</summary>
public sealed class FireAlarm(TicketCommandRunner runner, CallSop call, SopDatabase database)
{
    /// <summary>Why it could not be carried out; null when it was.</summary>
    internal async Task<Problem?> FireAsync(DueAlarm alarm, CancellationToken stop)
    {
        var engine = new Caller(alarm.Tenant, Actor.System);
        switch (alarm.Kind)
        {
            case AlarmKind.Call when alarm.Item is { } item:
                return await call.FileAsync(engine, alarm.Ticket, item, stop);
            case AlarmKind.ReportBack when await ReportAsync(engine, alarm.Ticket, stop) is { } problem:
                return problem;
            default:
                return (await runner.RunAsync(engine, alarm.Ticket, new TicketAct(new TicketCommand.AlarmElapsed(alarm.Ordinal)), null, stop)).Problem;
        }
    }

    /// <summary>
    /// Tells the row that called this ticket how it ended. That comes first and the alarm is dropped after: told twice, the row has ended already; told never, it would
    /// wait for ever.
    /// </summary>
    private async Task<Problem?> ReportAsync(Caller engine, string number, CancellationToken stop)
    {
        TicketHeader? header;
        await using (var db = database.Open(engine.Tenant.Id))
        {
            header = (await TicketStore.LoadAsync(db, number, stop))?.State.Header;
        }

        if (header is not { Caller: { } caller, ClosureKind: { } kind })
        {
            return null;
        }

        var told = await runner.RunAsync(engine, caller.Number, new TicketAct(new TicketCommand.CalledEnded(caller.Item, kind)), null, stop);
        return told.Problem is TicketProblems.WorkItemEnded or TicketProblems.TicketClosed or TicketQueryProblems.TicketNotFound ? null : told.Problem;
    }
}
