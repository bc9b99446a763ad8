using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Approval;

/// <summary>
/// Adds to a save what a decision on a ticket of <see cref="ApprovalSop"/> means for the draft it is about. What must hold:
/// <list type="number">
/// <item>What comes into force is, to the hash, what was examined: a proposed draft stands still, and its number is kept for it.</item>
/// <item>Nobody who wrote or proposed it lets it pass.</item>
/// <item>Nothing with errors is proposed or ratified.</item>
/// <item>It comes into force in the very transaction in which its ticket closes so, and in no other.</item>
/// </list>
/// </summary>
public sealed class ApprovalWriter(SopDraftChecks checks)
{
    private static readonly HistoryKind[] _outOfOrder = [HistoryKind.Skipped, HistoryKind.Forced, HistoryKind.Reopened, HistoryKind.RevisionMoved];

    /// <summary>Why all of it is refused; null when it is not, or the ticket is about no draft. To be called before anything else is added to the save.</summary>
    /// <param name="db">The save.</param>
    /// <param name="caller">Who gave the command.</param>
    /// <param name="context">Around the ticket.</param>
    /// <param name="proposed">The draft that is being filed; null on a ticket that exists.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="stop">Ends the reading.</param>
    internal async Task<Problem?> WriteAsync(SopDbContext db, Caller caller, TicketContext context, int? proposed, Decision decision, CancellationToken stop)
    {
        if (context.Sop.Sop != ApprovalSop.Id || decision.State.Header is not { } header)
        {
            return null;
        }

        if (decision.History.Any(entry => _outOfOrder.Contains(entry.Kind)))
        {
            return new ApprovalProblems.InOrderOnly();
        }

        if (proposed is not null)
        {
            await ShippedSops.KeepAsync(db, header.Sop, header.Revision, context.Now, stop);
        }

        if (await db.SopDrafts.SingleOrDefaultAsync(row => proposed == null ? row.Ticket == header.Number : row.Number == proposed, stop) is not { } draft)
        {
            // a ticket that ended without its draft coming into force has let go of it; words may still be said on it
            return proposed is { } wanted ? new SopDraftProblems.DraftUnknown(wanted) : null;
        }

        foreach (var entry in decision.History.Where(entry => entry.Kind == HistoryKind.StepCompleted))
        {
            if (await FollowAsync(db, caller, context, draft, decision, entry, stop) is { } refused)
            {
                return refused;
            }
        }

        if (decision.History.Any(entry => entry.Kind == HistoryKind.Closed))
        {
            var came = decision.History.Any(entry => entry is { Kind: HistoryKind.StepCompleted, Step: ApprovalSop.Await, Outcome: ApprovalSop.ComesIntoForce });
            await EndAsync(db, draft, header, came, context.Now, stop);
        }

        return null;
    }

    private async Task<Problem?> FollowAsync(SopDbContext db, Caller caller, TicketContext context, SopDraftRow draft, Decision decision, HistoryEntry entry, CancellationToken stop)
    {
        var header = decision.State.Header!;
        switch (entry.Step, entry.Outcome)
        {
            case (ApprovalSop.Write, ApprovalSop.Propose):
                return await FreezeAsync(db, caller, context, draft, decision, stop);
            case (ApprovalSop.Examine, ApprovalSop.Fits):
                return await OwnAsync(db, caller, draft, header, stop);
            case (ApprovalSop.Ratify, ApprovalSop.Ratified):
                return await OwnAsync(db, caller, draft, header, stop) ?? await StillSoundAsync(db, caller, header, stop);
            case (ApprovalSop.Examine or ApprovalSop.Ratify, ApprovalSop.GiveBack):
                draft.State = SopDraftState.Open;
                return null;
            default:
                return null;
        }
    }

    /// <summary>The draft stands still from here on, under the number and hash that are examined.</summary>
    private async Task<Problem?> FreezeAsync(SopDbContext db, Caller caller, TicketContext context, SopDraftRow draft, Decision decision, CancellationToken stop)
    {
        var number = decision.State.Header!.Number;
        if (draft.State != SopDraftState.Open || (draft.Ticket is { } before && before != number))
        {
            return SopDraftProblems.Closed(draft);
        }

        draft.Ticket = number;
        if (!(await FrozenDraft.OfAsync(db, draft, stop)).Succeeded(out var frozen, out var problem))
        {
            return problem;
        }

        if (Unsound(caller, frozen.Revision) is { } unsound)
        {
            return unsound;
        }

        var answers = decision.History.SelectMany(entry => entry.Answers ?? new Dictionary<string, Answer>()).ToLookup(answer => answer.Key, answer => answer.Value.Values[0]);
        if (answers[ApprovalSop.Seal].LastOrDefault() != frozen.Sha256)
        {
            return new ApprovalProblems.DraftMoved(draft.Number);
        }

        if (DateOnly.TryParseExact(answers[ApprovalSop.From].LastOrDefault(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day < context.CalendarFor(null, null).DayOf(context.Now))
        {
            return new TicketProblems.FormInvalid([new FieldError(ApprovalSop.From, "past", "Tanggal berlaku paling awal hari ini.")]);
        }

        draft.State = SopDraftState.Proposed;
        await KeepAsync(db, draft, frozen, answers[ApprovalSop.Change].LastOrDefault(), context.Now, stop);
        return null;
    }

    private static async Task KeepAsync(SopDbContext db, SopDraftRow draft, FrozenDraft frozen, string? change, DateTime now, CancellationToken stop)
    {
        if (await db.Sops.FindAsync([db.Tenant, draft.Sop], stop) is null)
        {
            db.Sops.Add(new SopRow { Tenant = db.Tenant, Sop = draft.Sop });
        }

        var row = frozen.Row ?? db.SopRevisions.Add(new SopRevisionRow
        {
            Tenant = db.Tenant, Sop = draft.Sop, Revision = frozen.Revision.Revision, Definition = frozen.Text, Sha256 = frozen.Sha256, Status = SopRevisionStatus.Draft, ImportedAt = now,
        }).Entity;
        foreach (var left in db.SopRevisions.Local.Where(known => known.Ticket == draft.Ticket && known != row))
        {
            left.Ticket = null;
        }

        (row.Definition, row.Sha256, row.Ticket, row.Change) = (frozen.Text, frozen.Sha256, draft.Ticket, change);
        (row.TemplateSop, row.TemplateRevision) = (draft.TemplateSop, draft.TemplateRevision);
    }

    private static async Task<Problem?> OwnAsync(SopDbContext db, Caller caller, SopDraftRow draft, TicketHeader header, CancellationToken stop)
    {
        var user = caller.Actor.UserName;
        return user == header.FiledBy || user == draft.MadeBy || user == draft.EditedBy || await db.SopDraftEdits.AnyAsync(edit => edit.Draft == draft.Number && edit.MadeBy == user, stop)
            ? new ApprovalProblems.OwnDraft()
            : null;
    }

    /// <summary>The region may have changed since it was proposed: a role that is gone, another SOP that is called.</summary>
    private async Task<Problem?> StillSoundAsync(SopDbContext db, Caller caller, TicketHeader header, CancellationToken stop) =>
        Unsound(caller, CanonicalJson.Read((await ProposedAsync(db, header, stop)).Definition));

    private ApprovalProblems.SopNotSound? Unsound(Caller caller, SopRevision revision)
    {
        List<Finding> errors = [.. checks.Run(caller, revision).Where(finding => finding.Severity == FindingSeverity.Error)];
        return errors.Count > 0 ? new ApprovalProblems.SopNotSound(errors) : null;
    }

    private static Task<SopRevisionRow> ProposedAsync(SopDbContext db, TicketHeader header, CancellationToken stop) =>
        db.SopRevisions.SingleAsync(row => row.Ticket == header.Number && row.Status == SopRevisionStatus.Draft, stop);

    private static async Task EndAsync(SopDbContext db, SopDraftRow draft, TicketHeader header, bool inForce, DateTime now, CancellationToken stop)
    {
        if (inForce)
        {
            var row = await ProposedAsync(db, header, stop);
            (row.Status, row.InForceAt, draft.State) = (SopRevisionStatus.Published, now, SopDraftState.Published);
            (await db.Sops.SingleAsync(sop => sop.Sop == row.Sop, stop)).InForce = row.Revision;
            await TemplateAnswers.KeepAsync(db, draft, stop);
            return;
        }

        // the number is free again, and the draft can be written on; what came by a file stays what it was
        (draft.State, draft.Ticket) = (SopDraftState.Open, null);
        foreach (var row in await db.SopRevisions.Where(row => row.Ticket == header.Number).ToListAsync(stop))
        {
            row.Ticket = null;
            if (row.FileName is null)
            {
                db.SopRevisions.Remove(row);
            }
        }
    }
}
