using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Sops.Approval;

/// <summary>
/// Puts a draft before its examiners: files a ticket of <see cref="ApprovalSop"/>, or sends a draft that was given back along on the ticket it has. What is then to be held in mind
/// is <see cref="ApprovalWriter"/>'s, in the same transaction.
/// </summary>
public sealed class ProposeSop(SopDatabase database, TicketFiler filer, TicketCommandRunner runner)
{
    /// <summary>The number of the ticket.</summary>
    public async Task<Result<string>> HandleAsync(Caller caller, int number, ProposalRequest request, Operation? operation, CancellationToken stop)
    {
        if (SopDraftRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        if (!(await FormAsync(caller, number, request, stop)).Succeeded(out var sent, out var problem))
        {
            return problem;
        }

        if (sent.Ticket is { } ticket)
        {
            var act = new TicketAct(new TicketCommand.Complete(sent.Item, ApprovalSop.Propose, sent.Form, null), sent.Item);
            return (await runner.RunAsync(caller, ticket, act, operation, stop)).Succeeded(out _, out problem) ? ticket : problem;
        }

        var filing = new Filing { Sop = ApprovalSop.Id, Answers = sent.Form, Draft = number };
        if (!(await filer.RunAsync(caller, filing, operation, stop)).Succeeded(out var filed, out problem))
        {
            return problem;
        }

        using var body = JsonDocument.Parse(filed.Body);
        return body.RootElement.GetProperty("number").GetString()!;
    }

    private async Task<Result<Sending>> FormAsync(Caller caller, int number, ProposalRequest request, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        var draft = await db.SopDrafts.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, stop);
        if (draft is not { State: SopDraftState.Open })
        {
            return draft is null ? new SopDraftProblems.DraftUnknown(number) : SopDraftProblems.Closed(draft);
        }

        if (!(await FrozenDraft.OfAsync(db, draft, stop)).Succeeded(out var frozen, out var problem))
        {
            return problem;
        }

        var form = new Dictionary<string, Answer>(StringComparer.Ordinal)
        {
            [ApprovalSop.What] = Answer.Text($"{SopDraftWords.Title(frozen.Revision)}, revisi {frozen.Revision.Revision}"),
            [ApprovalSop.Seal] = Answer.Text(frozen.Sha256),
        };
        foreach (var (field, text) in new[] { (ApprovalSop.Change, request.Change), (ApprovalSop.From, request.From) })
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                form[field] = Answer.Text(text.Trim());
            }
        }

        var ticket = draft.Ticket is null ? null : await TicketStore.LoadAsync(db, draft.Ticket, stop);
        return new Sending(draft.Ticket, ticket?.State.Items.Values.FirstOrDefault(item => item.Step == ApprovalSop.Write)?.Ordinal ?? 0, form);
    }

    private sealed record Sending(string? Ticket, int Item, Dictionary<string, Answer> Form);
}
