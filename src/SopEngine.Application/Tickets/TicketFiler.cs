using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Application.Guests;
using SopEngine.Application.Json;
using SopEngine.Application.Mails;
using SopEngine.Application.Settings;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Telemetry;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>
/// Files one ticket: number, ticket, history, messages, files and the answer under the caller's operation in one transaction, as <see cref="TicketCommandRunner"/> does for
/// what follows. Of two filings that take the same number, one is saved and the other takes the next.
/// </summary>
public sealed class TicketFiler(
    SopDatabase database, SopRegistry sops, TicketContexts contexts, DecisionWriter writer, DecisionsElsewhere elsewhere, ApprovalWriter approvals, Operations operations, CommandAttempts attempts, TenantSettings settings,
    ILogger<TicketFiler> log)
{
    // all of a region's filings take the next number: on one host they wait for each other instead of overtaking each other and starting again
    private readonly ConcurrentDictionary<TenantId, SemaphoreSlim> _turns = new();

    internal Task<Result<CommandAnswer>> RunAsync(Caller caller, Filing filing, Operation? operation, CancellationToken stop) =>
        CommandTelemetry.RunAsync(log, caller, "file", null, () => attempts.RunAsync(() => InTurnAsync(caller, filing, operation, stop), stop));

    private async Task<Result<CommandAnswer>> InTurnAsync(Caller caller, Filing filing, Operation? operation, CancellationToken stop)
    {
        var turn = _turns.GetOrAdd(caller.Tenant.Id, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(stop);
        try
        {
            return await AttemptAsync(caller, filing, operation, stop);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Result<CommandAnswer>> AttemptAsync(Caller caller, Filing filing, Operation? operation, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        var start = await CommandStart.ReadAsync(db, null, Operations.NameOf(caller, operation), stop);
        if (Operations.Answered(operation, start.Operation) is { } earlier)
        {
            return earlier;
        }

        await settings.RefreshAsync(caller.Tenant, start.Stamps.Settings, stop);
        await sops.RefreshAsync(caller.Tenant.Id, start.Stamps.Sops, stop);
        if ((filing.Draft is null ? sops.FindInForce(caller.Tenant.Id, filing.Sop) : sops.FindShipped(caller.Tenant.Id, filing.Sop)) is not { } sop)
        {
            return new SopProblems.SopUnknown(filing.Sop);
        }

        var context = await contexts.AroundAsync(caller, sop.Running, start.Stamps, stop);
        context = context with { Files = await TicketFiles.AttachableAsync(db, context, null, filing.Answers, stop) };
        var number = await TicketNumbers.NextAsync(db, context.Tenant, context.Now, stop);
        if (!TicketDecider.Decide(context, null, filing.ToCommand(number)).Succeeded(out var decision, out var problem))
        {
            // a repeat that came while the first was being saved finds its files claimed: the first one's answer is the right one
            return await Operations.FindAsync(db, caller, operation, stop) is { } saved ? saved : problem;
        }

        if ((await elsewhere.WriteAsync(db, caller, start.Stamps, context.Now, decision, stop) ?? await approvals.WriteAsync(db, caller, context, filing.Draft, decision, stop)
            ?? await TakeOriginAsync(db, context, filing, number, stop)) is { } refused)
        {
            return refused;
        }

        var key = TrackingKey.Make();
        var ticket = TicketStore.Add(db, decision, Row(sop.Running, filing, decision, key));
        await writer.WriteAsync(db, context, null, ticket, decision, null, stop);
        var answer = new CommandAnswer(201, Body(db, context with { Answers = ticket.Answers }, ticket, key));
        operations.Keep(db, caller, operation, answer);
        await db.SaveChangesAsync(stop);
        return answer;
    }

    /// <summary>What the ticket is made of, where it is a mail or what a guest typed: done with in the same transaction.</summary>
    private static async Task<Problem?> TakeOriginAsync(SopDbContext db, TicketContext context, Filing filing, string number, CancellationToken stop) => filing switch
    {
        { Guest: { } guest } => await GuestFiling.TakeAsync(db, guest, number, stop),
        { Mail: { } mail } => await RefuseMailAsync(db, context, mail, number, stop),
        _ => null,
    };

    private static async Task<Problem?> RefuseMailAsync(SopDbContext db, TicketContext context, string mail, string number, CancellationToken stop) =>
        Permissions.IsOfficer(context, context.Actor) ? await MailFiling.TakeAsync(db, context, mail, number, stop) : new TicketProblems.NotAllowed("membuka surel masuk");

    private static TicketFiling Row(SopRevision sop, Filing filing, Decision decision, string key)
    {
        var answers = decision.History.SelectMany(entry => entry.Answers ?? new Dictionary<string, Answer>())
            .GroupBy(answer => answer.Key).ToDictionary(same => same.Key, same => same.Last().Value);
        return new TicketFiling
        {
            Subject = Subjects.Of(sop, answers),
            TrackingKeyHash = TrackingKey.Hash(key),
            OnBehalfOf = filing.OnBehalfOf is { } contact
                ? new TicketContact(contact.Name!.Trim(), Blank(contact.Unit), Blank(contact.Phone), Blank(contact.Email))
                : null,
        };
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string Body(SopDbContext db, TicketContext context, StoredTicket ticket, string key)
    {
        var files = TicketFiles.Claimed(db, ticket.Row.Number);
        return ApiJson.Write(TicketViews.Whole(context, ticket, files) with { TrackingKey = key });
    }
}
