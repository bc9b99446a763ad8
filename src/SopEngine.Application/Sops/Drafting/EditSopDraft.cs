using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Json;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Editing;
using SopEngine.Persistence;
using SopEngine.Persistence.Sops;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>
/// Changes a draft. What must hold:
/// <list type="number">
/// <item>Only cells that somebody changed are written: two may write at one draft, and only the same cell is a conflict.</item>
/// <item>One sending is one change, and undone as one; one that changes nothing leaves no trace.</item>
/// <item>A change after an undo takes what was undone out of reach, as everywhere.</item>
/// </list>
/// </summary>
public sealed class EditSopDraft(SopDatabase database, CommandAttempts attempts, NationalTemplates templates, TimeProvider time)
{
    /// <summary>The most that a definition may hold, in characters of canonical JSON.</summary>
    public const int MostText = 1_000_000;

    /// <summary>How many changes can be taken back; the oldest go.</summary>
    public const int MostEdits = 200;

    // no cell holds it
    private const string Unknown = "\0";

    /// <summary>The edit that then stands.</summary>
    public async Task<Result<SopDraftRow>> HandleAsync(Caller caller, int number, SopDraftEdit edit, CancellationToken stop) =>
        SopDraftRights.Refuse(caller) is { } refused ? refused : await attempts.RunAsync(() => AttemptAsync(caller, number, edit, stop), stop);

    /// <summary>Takes the last change back. Where there is none, nothing happens.</summary>
    public Task<Result<SopDraftRow>> UndoAsync(Caller caller, int number, CancellationToken stop) => StepAsync(caller, number, -1, stop);

    /// <summary>Does the change again that was taken back last.</summary>
    public Task<Result<SopDraftRow>> RedoAsync(Caller caller, int number, CancellationToken stop) => StepAsync(caller, number, 1, stop);

    /// <summary>Sets it aside: it is kept and no longer listed.</summary>
    public async Task<Result<SopDraftRow>> DiscardAsync(Caller caller, int number, CancellationToken stop) => await OpenedAsync(
        caller, number,
        async (db, row) =>
        {
            if (row.Ticket is not null)
            {
                return SopDraftProblems.Closed(row);
            }

            row.State = SopDraftState.Discarded;
            await db.SaveChangesAsync(stop);
            return row;
        },
        stop);

    /// <summary>Carries out answers to the nation's changes as one change that can be taken back, and with it that they were given.</summary>
    internal Task<Result<SopDraftRow>> AnswerAsync(
        Caller caller, int number, string? operation, Func<SopRevision, DraftLineage?, Task<Result<AnsweredDraft>>> answer, CancellationToken stop) => OpenedAsync(
        caller, number,
        async (db, row) =>
        {
            var standing = await StandingAsync(db, row, stop);
            if (operation is not null && await db.SopDraftEdits.AnyAsync(known => known.Draft == number && known.Operation == operation, stop))
            {
                return row;
            }

            if (!(await answer(CanonicalJson.Read(standing.Definition), DraftLineage.Read(standing.Lineage))).Succeeded(out var answered, out var problem))
            {
                return problem;
            }

            row.TemplateRevision = answered.Lineage.Revision;
            return await KeepAsync(db, row, caller, answered.Revision, standing, answered.Lineage.Write(), answered.What, operation, stop);
        },
        stop);

    private Task<Result<SopDraftRow>> StepAsync(Caller caller, int number, int by, CancellationToken stop) => OpenedAsync(
        caller, number,
        async (db, row) =>
        {
            var edits = db.SopDraftEdits.AsNoTracking().Where(edit => edit.Draft == number);
            var to = by < 0
                ? await edits.Where(edit => edit.Number < row.At).OrderByDescending(edit => edit.Number).FirstOrDefaultAsync(stop)
                : await edits.Where(edit => edit.Number > row.At).OrderBy(edit => edit.Number).FirstOrDefaultAsync(stop);
            if (to is null)
            {
                return row;
            }

            row.At = to.Number;
            row.TemplateRevision = DraftLineage.Read(to.Lineage)?.Revision;
            Touch(row, caller, CanonicalJson.Read(to.Definition));
            await db.SaveChangesAsync(stop);
            return row;
        },
        stop);

    private async Task<Result<SopDraftRow>> OpenedAsync(Caller caller, int number, Func<SopDbContext, SopDraftRow, Task<Result<SopDraftRow>>> change, CancellationToken stop) =>
        SopDraftRights.Refuse(caller) is { } refused ? refused : await attempts.RunAsync(
            async () =>
            {
                await using var db = database.Open(caller.Tenant.Id);
                return await db.SopDrafts.SingleOrDefaultAsync(row => row.Number == number, stop) switch
                {
                    null => new SopDraftProblems.DraftUnknown(number),
                    { State: not SopDraftState.Open } closed => SopDraftProblems.Closed(closed),
                    var row => await change(db, row),
                };
            },
            stop);

    private Task<Result<SopDraftRow>> AttemptAsync(Caller caller, int number, SopDraftEdit edit, CancellationToken stop) => OpenedAsync(
        caller, number,
        async (db, row) =>
        {
            // what was typed may be sent again and changes nothing; a button is pressed once
            var again = edit.Operation is { } key && await db.SopDraftEdits.AnyAsync(known => known.Draft == number && known.Operation == key, stop);
            var act = again ? null : edit.Act;
            var standing = await StandingAsync(db, row, stop);
            var (text, now) = (standing.Definition, CanonicalJson.Read(standing.Definition));
            if (TypedCells.NoNumbers(now, edit.Typed) is { Count: > 0 } words)
            {
                return new SopDraftProblems.NoNumber(words);
            }

            var seen = edit.Seen == row.At ? text : await TextAsync(db, number, edit.Seen, stop);
            var changes = Changes(now, seen is null ? null : CanonicalJson.Read(seen), edit);
            var (written, conflicts) = TypedCells.Apply(now, changes);
            if (conflicts.Count > 0)
            {
                return new SopDraftProblems.DraftChanged(row.EditedBy, conflicts);
            }

            written = act is { } wanted ? await ApartAsync(written, wanted.Edit.On(written), standing.Lineage, stop) : written;
            row.Report = again || edit.Marks.Count == 0 ? row.Report : ApiJson.Write<IReadOnlyList<DraftMark>>([.. SopDraftQueries.Marks(row.Report), .. edit.Marks]);
            return await KeepAsync(db, row, caller, written, standing, standing.Lineage, SopDraftWords.What(written, changes, act?.What), again ? null : edit.Operation, stop);
        },
        stop);

    private async Task<SopRevision> ApartAsync(SopRevision before, SopRevision after, string? lineage, CancellationToken stop) => DraftLineage.Read(lineage) is { } known
        ? TwinThings.Apart(before, after, [.. new[] { templates.Find(known.Template), await templates.FindAsync(known.Template, known.Revision, stop) }.OfType<SopRevision>()])
        : after;

    /// <summary>What he changed, on what he had before him. When that is gone, whatever differs from what stands is his to decide.</summary>
    private static IReadOnlyList<CellChange> Changes(SopRevision now, SopRevision? seen, SopDraftEdit edit) =>
    [
        .. TypedCells.Changes(seen ?? now, edit.Typed).Select(change => change switch
        {
            _ when edit.Overrule.Contains(change.Place) => change with { Old = SopCells.Read(now, change.Place) ?? change.Old },
            _ when seen is null => change with { Old = Unknown },
            _ => change,
        }),
    ];

    private async Task<Result<SopDraftRow>> KeepAsync(
        SopDbContext db, SopDraftRow row, Caller caller, SopRevision written, SopDraftEditRow before, string? lineage, string what, string? operation, CancellationToken stop)
    {
        var text = CanonicalJson.Write(written);
        if (text == before.Definition && lineage == before.Lineage)
        {
            return row;
        }

        if (text.Length > MostText)
        {
            return new SopDraftProblems.DraftTooLarge(MostText);
        }

        // numbers are not given twice: a page that showed what was undone must not take another change for it
        var next = row.Last + 1;
        db.SopDraftEdits.RemoveRange(await db.SopDraftEdits.Where(edit => edit.Draft == row.Number && (edit.Number > row.At || edit.Number <= next - MostEdits)).ToListAsync(stop));
        db.SopDraftEdits.Add(new SopDraftEditRow
        {
            Tenant = db.Tenant, Draft = row.Number, Number = next, Definition = text, What = what, MadeBy = caller.Actor.UserName, MadeAt = time.Now(), Operation = operation, Lineage = lineage,
        });
        (row.At, row.Last) = (next, next);
        Touch(row, caller, written);
        await db.SaveChangesAsync(stop);
        return row;
    }

    private void Touch(SopDraftRow row, Caller caller, SopRevision now) => (row.Title, row.EditedBy, row.EditedAt) = (SopDraftWords.Title(now), caller.Actor.UserName, time.Now());

    private static Task<SopDraftEditRow> StandingAsync(SopDbContext db, SopDraftRow row, CancellationToken stop) =>
        db.SopDraftEdits.AsNoTracking().SingleAsync(edit => edit.Draft == row.Number && edit.Number == row.At, stop);

    private static Task<string?> TextAsync(SopDbContext db, int draft, int number, CancellationToken stop) =>
        db.SopDraftEdits.AsNoTracking().Where(edit => edit.Draft == draft && edit.Number == number).Select(edit => edit.Definition).SingleOrDefaultAsync(stop);
}
