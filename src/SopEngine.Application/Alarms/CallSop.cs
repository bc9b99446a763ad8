using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Domain.Tickets.Deciding;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Alarms;

/// <summary>
/// Files the ticket that a row calls, and notes it at the row. Two transactions: the filing has an operation of its own, so that after a crash between the two the same
/// ticket is found again and not filed twice.
/// </summary>
public sealed class CallSop(SopDatabase database, SopRegistry sops, TicketContexts contexts, TicketFiler filer, TicketCommandRunner runner)
{
    internal async Task<Problem?> FileAsync(Caller engine, string number, int item, CancellationToken stop)
    {
        var asked = await FilingAsync(engine, number, item, stop);
        if (!asked.Succeeded(out var filing, out var problem))
        {
            return problem;
        }

        if (!(await filer.RunAsync(engine, filing, OperationOf(number, item), stop)).Succeeded(out var filed, out problem))
        {
            return problem;
        }

        using var body = JsonDocument.Parse(filed.Body);
        var called = body.RootElement.GetProperty("number").GetString() ?? throw new InvalidOperationException($"The ticket filed for {number}.{item} has no number.");
        return (await runner.RunAsync(engine, number, new TicketAct(new TicketCommand.CalledOpened(item, called)), null, stop)).Problem;
    }

    /// <summary>The one operation under which a row files its ticket, however often it is tried.</summary>
    internal static Operation OperationOf(string number, int item)
    {
        var key = $"call:{number}.{item}";
        return new Operation(key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))));
    }

    private async Task<Result<Filing>> FilingAsync(Caller engine, string number, int item, CancellationToken stop)
    {
        await using var db = database.Open(engine.Tenant.Id);
        if (await TicketStore.LoadAsync(db, number, stop) is not { State.Header: { } header } ticket || !ticket.State.Items.TryGetValue(item, out var visit))
        {
            return new TicketProblems.AlarmVoid(0);
        }

        var calling = await contexts.RevisionAsync(engine, header.Sop, header.Revision, stop);
        var call = calling.FindStep(visit.Step)?.Call ?? throw new InvalidOperationException($"Row '{visit.Step}' of {header.Sop} calls no SOP.");
        if (sops.FindInForce(engine.Tenant.Id, call.Sop) is not { } called)
        {
            return new SopProblems.SopUnknown(call.Sop);
        }

        var context = await contexts.AroundAsync(engine, called.Running, stop);
        return new Filing
        {
            Sop = call.Sop,
            Answers = Carried(context, ticket.Answers),
            Topic = TopicOf(context, header),
            Requester = header.Requester,
            OnBehalfOf = header.Requester is null && ticket.Row.OnBehalfName is { } name
                ? new ContactView(name, ticket.Row.OnBehalfUnit, ticket.Row.OnBehalfPhone, ticket.Row.OnBehalfEmail)
                : null,
            Caller = new TicketCaller(number, item),
        };
    }

    /// <summary>What the calling ticket knows under the same names, as far as the called SOP accepts it. Files stay where they are.</summary>
    private static Dictionary<string, Answer> Carried(TicketContext context, IReadOnlyDictionary<string, Answer> answers)
    {
        var fields = Intake.Fields(context).Where(field => field.Type != FieldType.Files).ToList();
        var same = fields.Where(field => answers.ContainsKey(field.Name)).ToDictionary(field => field.Name, field => answers[field.Name], StringComparer.Ordinal);
        return FormCheck.Check(context, null, fields, same, new Dictionary<string, Answer>()).Accepted.ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The calling ticket's topic where the called SOP knows it too, or the only one there is.</summary>
    private static string? TopicOf(TicketContext context, TicketHeader header) =>
        context.FindTopic(header.Topic)?.Id
        ?? (context.Tenant.Topics.Where(topic => topic.Sop == context.Sop.Sop).ToList() is [var only] ? only.Id : null);
}
