using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.SopSheets;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>
/// Takes what is sent of a draft, from its table or from a sheet beside it: cells by place and the button that was pressed. Everything that was typed is kept, whatever the button.
/// </summary>
public sealed class SopDraftPosts(SopDraftQueries drafts, EditSopDraft edit, DraftRoles roles, IdSource ids, PageWriter pages)
{
    /// <summary>The page again, or the one that the button leads to.</summary>
    /// <param name="http">The request.</param>
    /// <param name="number">Of the draft.</param>
    /// <param name="here">The page's address in the region.</param>
    /// <param name="refused">The page with what was typed and why it was not taken.</param>
    public async Task<IResult> ChangeAsync(HttpContext http, int number, string here, Func<SopDraftModel, Problem, Task<IResult>> refused)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        if (!(await drafts.FindAsync(caller, number, stop)).Succeeded(out var draft, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var typed = Typed(posted);
        var act = posted.Text(SopDraftActs.Field) ?? "";
        var sent = new SopDraftEdit(
            int.TryParse(posted.Text(SopDraftModel.Seen), out var seen) ? seen : draft.Row.At, typed, SopDraftActs.WithNew(SopDraftActs.Read(act, draft, Roles(http), list => Says(posted, list)), act, New(posted), draft),
            posted.OperationKey, Overruled(posted)) { Marks = Says(posted, SopDraftActs.Paste) is { Length: > 0 } table ? PastedTable.Paste(draft.Revision, table).Marks : [] };
        var done = await edit.HandleAsync(caller, number, sent, stop);
        if (act is SopDraftActs.Undo or SopDraftActs.Redo && done.Succeeded(out _, out _))
        {
            // what was typed is kept first, so that it too can be done again
            done = act == SopDraftActs.Undo ? await edit.UndoAsync(caller, number, stop) : await edit.RedoAsync(caller, number, stop);
        }

        return done.Succeeded(out _, out problem)
            ? Results.LocalRedirect($"/{caller.Tenant.Id}/{Next(act, number, here)}")
            : await refused(new SopDraftModel(draft, Roles(http), FormState.Refused(posted, problem, FormStates.Fresh(ids)), typed), problem);
    }

    internal IReadOnlyDictionary<string, string> Roles(HttpContext http) => roles.Of(http.Caller().Tenant);

    /// <summary>Another page where the button leads there; else this one, where the button was, so that a reader without script finds himself where he was.</summary>
    private static string Next(string act, int number, string here) => act.Split(' ') switch
    {
        [SopDraftActs.ToTable] => $"{SopDraftPages.Address}/{number}",
        [SopDraftActs.ToWhole] => SopSheetPages.Whole(number),
        [SopDraftActs.ToApproval or SopDraftActs.ToDifferences or SopDraftActs.ToTrial or SopDraftActs.ToForecast or SopDraftActs.ToTemplate] => $"{SopDraftPages.Address}/{number}/{act}",
        [SopDraftActs.ToRow, var row] => SopSheetPages.Row(number, row),
        [SopDraftActs.AddPart, SopDraftActs.Paste] => here,
        [SopDraftActs.AddPart or SopDraftActs.RemovePart or SopDraftActs.PartUp or SopDraftActs.PartDown, var place] => $"{here}#{Part(place)}",
        [_, var row, ..] when row.Length > 0 && !row.Contains('/', StringComparison.Ordinal) => $"{here}#{row}",
        _ => here,
    };

    // the list stands in a part of the sheet that is called after it
    private static string Part(string place) => place.Split('/') switch
    {
        ["forms", ..] => "formulir",
        ["steps", _, "outcomes", ..] => "jawaban",
        ["steps", _, "notify", ..] => "pemberitahuan",
        ["steps", _, "needs" or "yields", ..] => "bukti",
        ["steps", _, "ladder", ..] => "waktu",
        ["steps", ..] => "sifat",
        ["annexes", ..] => "lampiran",
        _ => "janji",
    };

    /// <summary>Cells as they stand on the page. One that was changed by two stands as its reader chose, or is left out where he gave way.</summary>
    private static Dictionary<string, string> Typed(PostedForm posted) => posted.Values.Keys
        .Where(name => !name.StartsWith(SopDraftChoice.Prefix, StringComparison.Ordinal) && !name.StartsWith(SopDraftActs.Says, StringComparison.Ordinal) && posted.Text(SopDraftChoice.Of(name)) != SopDraftChoice.Theirs)
        .ToDictionary(name => name, name => Text(posted, name), StringComparer.Ordinal);

    private static string Says(PostedForm posted, string list) => posted.Text(SopDraftActs.SaysOf(list)) ?? "";

    /// <summary>Boxes for new entries that hold something, whose button was not pressed: by list.</summary>
    private static Dictionary<string, string> New(PostedForm posted) => posted.Values.Keys
        .Where(name => name.StartsWith(SopDraftActs.Says, StringComparison.Ordinal) && posted.Text(name) is not null)
        .ToDictionary(name => name[SopDraftActs.Says.Length..], name => posted.Text(name) ?? "", StringComparer.Ordinal);

    // a tick list sends each of its words
    private static string Text(PostedForm posted, string name) => posted.All(name) is { Count: > 1 } ticked ? string.Join(' ', ticked) : posted.Text(name) ?? "";

    private static HashSet<string> Overruled(PostedForm posted) =>
        [.. posted.Values.Keys.Where(name => name.StartsWith(SopDraftChoice.Prefix, StringComparison.Ordinal) && posted.Text(name) == SopDraftChoice.Mine).Select(name => name[SopDraftChoice.Prefix.Length..])];
}
