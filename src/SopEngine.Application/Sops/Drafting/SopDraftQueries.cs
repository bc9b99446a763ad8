using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>Reads the drafts of a region's SOPs. Reading makes nothing and changes nothing.</summary>
public sealed class SopDraftQueries(SopDatabase database, SopRegistry sops, SopDraftChecks checks, DraftRoles roles, NationalTemplates templates, TimeProvider time)
{
    // longer than a telephone call about a row, shorter than a lunch
    private static readonly TimeSpan _writing = TimeSpan.FromMinutes(15);

    /// <summary>Those being written or examined, the last edited first.</summary>
    public async Task<Result<IReadOnlyList<SopDraftRow>>> ListAsync(Caller caller, CancellationToken stop)
    {
        if (SopDraftRights.RefuseReading(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        return await db.SopDrafts.AsNoTracking().Where(row => row.State == SopDraftState.Open || row.State == SopDraftState.Proposed).OrderByDescending(row => row.EditedAt).ThenByDescending(row => row.Number).ToListAsync(stop);
    }

    /// <summary>What a draft changes of the revision that it was begun from.</summary>
    public async Task<Result<SopDraftComparison>> CompareAsync(Caller caller, int number, CancellationToken stop)
    {
        if (!(await FindAsync(caller, number, stop)).Succeeded(out var draft, out var problem))
        {
            return problem;
        }

        var before = draft.Row.BasedOn is { } based ? (await sops.FindAsync(caller.Tenant.Id, draft.Row.Sop, based, stop))?.Printed : null;
        return before is null
            ? new SopDraftComparison(draft, null, null)
            : new SopDraftComparison(draft, before, SopDifferences.Between(before, draft.Revision, role => roles.Of(caller.Tenant).GetValueOrDefault(role, role)));
    }

    /// <summary>What was noted of files and tables that were read into a draft.</summary>
    internal static IReadOnlyList<DraftMark> Marks(string? report) => report is null ? [] : JsonSerializer.Deserialize<IReadOnlyList<DraftMark>>(report, ApiJson.Options) ?? [];

    private static IReadOnlyList<DraftMark> Marks(SopDraftRow row, SopRevision now) => [.. Marks(row.Report).Where(mark => mark.Place.Length == 0 || SopCells.Read(now, mark.Place) == mark.Text)];

    /// <summary>Revisions that files brought and that wait for approval, newest first.</summary>
    public async Task<IReadOnlyList<(string Sop, int Revision)>> FromFilesAsync(Caller caller, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        var rows = await db.SopRevisions.Where(row => row.Status == SopRevisionStatus.Draft && row.FileName != null && row.Ticket == null)
            .OrderByDescending(row => row.ImportedAt).ThenBy(row => row.Sop).ThenBy(row => row.Revision).Select(row => new { row.Sop, row.Revision }).ToListAsync(stop);
        return [.. rows.Select(row => (row.Sop, row.Revision))];
    }

    /// <summary>The number of the draft that a ticket is to bring into force, or brought.</summary>
    public async Task<Result<int>> OfTicketAsync(Caller caller, string ticket, CancellationToken stop)
    {
        if (SopDraftRights.RefuseReading(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        return await db.SopDrafts.Where(row => row.Ticket == ticket).Select(row => (int?)row.Number).SingleOrDefaultAsync(stop) is { } found ? found : new SopDraftProblems.DraftUnknown(0);
    }

    public async Task<Result<SopDraft>> FindAsync(Caller caller, int number, CancellationToken stop)
    {
        if (SopDraftRights.RefuseReading(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        if (await db.SopDrafts.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, stop) is not { } row)
        {
            return new SopDraftProblems.DraftUnknown(number);
        }

        var edits = db.SopDraftEdits.AsNoTracking().Where(edit => edit.Draft == number);
        var now = await edits.SingleAsync(edit => edit.Number == row.At, stop);
        var before = await edits.AnyAsync(edit => edit.Number < row.At, stop);
        var redo = await edits.Where(edit => edit.Number > row.At).OrderBy(edit => edit.Number).Select(edit => edit.What).FirstOrDefaultAsync(stop);
        var revision = CanonicalJson.Read(now.Definition);
        return new SopDraft(row, revision, checks.Run(caller, revision), before ? now.What : null, redo) { Marks = Marks(row, revision), Others = await OthersAsync(edits, caller, stop), News = await templates.NewsOfAsync(row, stop) };
    }

    private async Task<IReadOnlyList<DraftWriter>> OthersAsync(IQueryable<SopDraftEditRow> edits, Caller caller, CancellationToken stop)
    {
        var (since, me) = (time.Now() - _writing, caller.Actor.UserName);
        var found = await edits.Where(edit => edit.MadeAt >= since && edit.MadeBy != me).OrderByDescending(edit => edit.Number).Select(edit => new DraftWriter(edit.MadeBy, edit.MadeAt, edit.What)).ToListAsync(stop);
        return [.. found.DistinctBy(writer => writer.UserName)];
    }
}
