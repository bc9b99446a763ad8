using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Telemetry;
using SopEngine.Application.Tickets.Moving;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Tickets;

/// <summary>
/// Carries out one command on a ticket, from its load to its save.
/// <para>
/// One attempt is one context and one save, which is one transaction: the ticket with its version, the history, visits, clocks and alarms that changed, the messages, the
/// files claimed, what it asks of other tickets, and the answer under the caller's operation. So:
/// </para>
/// <list type="number">
/// <item>Either all of it is there afterwards, or nothing: after a crash nothing has to be put right.</item>
/// <item>A decision is saved only on the state it was made on; otherwise the command starts again from the load, where it may now be refused.</item>
/// <item>Of two calls with one operation, one is saved; the other finds its answer when it starts again.</item>
/// <item>A refused command saves nothing, and its operation may be tried again.</item>
/// <item>Its instant is never before that of the ticket's last history entry, whatever the server's clock says.</item>
/// </list>
/// </summary>
public sealed class TicketCommandRunner(
    SopDatabase database, TicketContexts contexts, DecisionWriter writer, DecisionsElsewhere elsewhere, ApprovalWriter approvals, MoveWriter moves, Operations operations, CommandAttempts attempts, ILogger<TicketCommandRunner> log)
{
    // clocks of hosts that serve one database never agree to the millisecond, and nobody has to hear of that
    private static readonly TimeSpan _clocksDiffer = TimeSpan.FromSeconds(2);

    internal Task<Result<CommandAnswer>> RunAsync(Caller caller, string number, TicketAct act, Operation? operation, CancellationToken stop) =>
        CommandTelemetry.RunAsync(log, caller, act.Kind, number, () => attempts.RunAsync(again => AnswerAsync(caller, number, act, operation, again, stop), stop));

    /// <summary>
    /// A call is hardly ever a repeat, so the first attempt does not ask: of a repeat either the decision is refused, or its answer is there already when it is to be kept, and
    /// it starts again.
    /// </summary>
    private async Task<Result<CommandAnswer>> AnswerAsync(Caller caller, string number, TicketAct act, Operation? operation, bool again, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        if (again && await Operations.FindAsync(db, caller, operation, stop) is { } earlier)
        {
            return earlier;
        }

        var answer = await AttemptAsync(db, caller, number, act, operation, stop);
        return answer.Succeeded(out _, out _) ? answer : await Operations.FindAsync(db, caller, operation, stop) is { } first ? first : answer;
    }

    private async Task<Result<CommandAnswer>> AttemptAsync(SopDbContext db, Caller caller, string number, TicketAct act, Operation? operation, CancellationToken stop)
    {
        var start = await CommandStart.ReadAsync(db, number, null, stop);
        if (start.Ticket is not { State.Header: { } header } ticket)
        {
            return new TicketQueryProblems.TicketNotFound(number);
        }

        var context = await ContextAsync(db, caller, start, act.Command, stop);
        if (!Permissions.MayRead(context, header, caller.Actor))
        {
            return act.Item is null ? new TicketQueryProblems.TicketNotFound(number) : new TicketProblems.NotAllowed("membuka tiket ini");
        }

        if (act.Other is { } other && await RefuseOtherAsync(db, caller, other, stop) is { } refused)
        {
            return refused;
        }

        if (!TicketDecider.Decide(context, ticket.State, act.Command).Succeeded(out var decision, out var problem))
        {
            return await EnrichedAsync(db, number, problem, stop);
        }

        if ((await elsewhere.WriteAsync(db, caller, start.Stamps, context.Now, decision, stop) ?? await approvals.WriteAsync(db, caller, context, null, decision, stop)) is { } notThere)
        {
            return notThere;
        }

        var after = TicketStore.Append(db, ticket, decision);
        (var around, var from) = await MovedAsync(db, context, ticket, after, act.Command, stop);
        await writer.WriteAsync(db, around, ticket, after, decision, act.Signature, stop, from);
        var answer = new CommandAnswer(200, await BodyAsync(db, around with { Answers = after.Answers }, after, decision, act, stop));
        operations.Keep(db, caller, operation, answer);
        await db.SaveChangesAsync(stop);
        await contexts.TakeOverAsync(caller, around.Sop, stop);
        return answer;
    }

    /// <summary>A ticket that was moved is told and counted by the revision it runs on since, and its certificate is kept; all others stay as they are.</summary>
    private async Task<(TicketContext Context, SopRevision? From)> MovedAsync(
        SopDbContext db, TicketContext context, StoredTicket before, StoredTicket after, TicketCommand command, CancellationToken stop)
    {
        if (command is not TicketCommand.MoveToRevision move)
        {
            return (context, null);
        }

        await moves.WriteAsync(db, context, before, after, move, stop);
        return (context with { Sop = move.Target }, context.Sop);
    }

    private async Task<TicketContext> ContextAsync(SopDbContext db, Caller caller, CommandStart start, TicketCommand command, CancellationToken stop)
    {
        var ticket = start.Ticket!;
        var context = NotBeforeHistory(await contexts.AroundAsync(caller, ticket, start.Stamps, stop), ticket.Row);
        return command switch
        {
            TicketCommand.Complete complete => context with
            {
                Files = await TicketFiles.AttachableAsync(db, context, ticket.Row.Number, complete.Form, stop),
                Papers = await TicketPapers.ReturningAsync(db, context, ticket.Row.Number, stop),
            },
            TicketCommand.Supply supply => context with { Files = await TicketFiles.AttachableAsync(db, context, ticket.Row.Number, supply.Form, stop) },
            TicketCommand.SignPaper => context with { Papers = await TicketPapers.OfAsync(db, ticket.Row.Number, stop) },
            _ => context,
        };
    }

    /// <summary>A server's clock that was set back does not set a ticket back: nothing happens to it before what has happened to it.</summary>
    private TicketContext NotBeforeHistory(TicketContext context, TicketRow row)
    {
        var behind = row.LastAt - context.Now;
        if (behind > _clocksDiffer)
        {
            log.ClockBehindTicket(row.Tenant, row.Number, behind);
        }

        return behind > TimeSpan.Zero ? context with { Now = row.LastAt } : context;
    }

    /// <summary>A ticket that is named must be there for the caller to read: nobody finds out numbers by linking.</summary>
    private async Task<Problem?> RefuseOtherAsync(SopDbContext db, Caller caller, (string Field, string Number) other, CancellationToken stop)
    {
        if (await TicketStore.LoadAsync(db, other.Number, stop) is { State.Header: { } header } ticket
            && Permissions.MayRead(await contexts.AroundAsync(caller, ticket, stop), header, caller.Actor))
        {
            return null;
        }

        return new TicketProblems.FormInvalid([new FieldError(other.Field, "unknown", $"Tidak ada tiket {other.Number} yang dapat Anda lihat.")]);
    }

    private static async Task<Problem> EnrichedAsync(SopDbContext db, string number, Problem problem, CancellationToken stop)
    {
        if (problem is not TicketProblems.WorkItemEnded ended)
        {
            return problem;
        }

        var by = await db.WorkItems.Where(row => row.Ticket == number && row.Ordinal == ended.Item).Select(row => row.EndedBy).SingleOrDefaultAsync(stop);
        return ended with { EndedBy = by };
    }

    private static async Task<string> BodyAsync(SopDbContext db, TicketContext context, StoredTicket after, Decision decision, TicketAct act, CancellationToken stop)
    {
        if (context.Actor is { IsSystem: true } or { IsOperator: true })
        {
            return "{}";
        }

        if (act.Item is not { } ordinal)
        {
            var files = await TicketFiles.OfAsync(db, after.Row.Number, stop);
            var claimed = TicketFiles.Claimed(db, after.Row.Number);
            return ApiJson.Write(TicketViews.Whole(context, after, [.. files.UnionBy(claimed, file => file.Id)]));
        }

        var item = after.State.Items.GetValueOrDefault(ordinal) ?? Ended(decision, ordinal);
        return ApiJson.Write(WorkItemViews.Of(context, after, item));
    }

    // a visit that this command ended has left the state, and is told for the last time in what it decided
    private static WorkItem Ended(Decision decision, int ordinal) =>
        decision.Changes.OfType<StateChange.ItemSet>().Last(set => set.Item.Ordinal == ordinal).Item;
}
