using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops.Differences;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Sops.Approval;

/// <summary>Gathers what an author sees before he proposes his draft, and its examiners after.</summary>
public sealed class ReadApproval(SopDatabase database, SopRegistry sops, SopDraftQueries drafts, TicketContexts contexts)
{
    private static readonly TicketStatus[] _running = [TicketStatus.Open, TicketStatus.Waiting, TicketStatus.Resolved];

    public async Task<Result<ApprovalView>> HandleAsync(Caller caller, int number, CancellationToken stop)
    {
        if (!(await drafts.FindAsync(caller, number, stop)).Succeeded(out var draft, out var problem))
        {
            return problem;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var sop = draft.Row.Sop;
        var inForce = sops.FindInForce(caller.Tenant.Id, sop);
        var revision = await db.SopRevisions.Where(row => row.Sop == sop && row.Ticket != null && row.Ticket == draft.Row.Ticket).Select(row => (int?)row.Revision).MaxAsync(stop)
            ?? (await db.SopRevisions.Where(row => row.Sop == sop).Select(row => (int?)row.Revision).MaxAsync(stop) ?? 0) + 1;
        var running = await db.Tickets.CountAsync(row => row.Sop == sop && _running.Contains(row.Status), stop);
        var authors = await db.SopDraftEdits.Where(edit => edit.Draft == number).Select(edit => edit.MadeBy).Distinct().ToListAsync(stop);
        var approval = sops.FindShipped(caller.Tenant.Id, ApprovalSop.Id)!.Running;
        var context = await contexts.AroundAsync(caller, approval, stop);
        string[] Able(string step) =>
        [
            .. context.People.Values.Where(person => !authors.Contains(person.UserName) && person.UserName != draft.Row.MadeBy
                    && approval.FindLane(approval.FindStep(step)!.Lane)!.Roles.Any(role => person.Holds.Any(held => held.Role == role)))
                .Select(person => person.Name).Order(StringComparer.Ordinal),
        ];
        var comparison = inForce is null ? null : SopDifferences.Between(inForce.Printed, draft.Revision, role => caller.Tenant.Roles.FirstOrDefault(known => known.Id == role)?.Label ?? role);
        return new ApprovalView(
            draft, inForce, comparison, revision, running, Able(ApprovalSop.Examine), Able(ApprovalSop.Ratify), context.CalendarFor(null, null).DayOf(context.Now));
    }
}
