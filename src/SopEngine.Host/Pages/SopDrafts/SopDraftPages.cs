using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>
/// Where an admin writes an SOP in its own table. One form holds all of it: whatever button is pressed, everything that was typed is sent along and kept. The script does the same a
/// moment after each key.
/// </summary>
public sealed class SopDraftPages(SopDraftQueries drafts, EditSopDraft edit, ReadApproval read, IdSource ids, PageWriter pages)
{
    public const string Address = "rancangan";

    // some 250 rows of a table
    private const int MostCells = 4_000;

    private const string One = $"/{Address}/{{draft:int}}";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(One, (HttpContext http, SopDraftPages page, int draft) => page.ShowAsync(http, draft));
        region.MapPost(One, (HttpContext http, SopDraftPages page, int draft) => page.ChangeAsync(http, draft)).TakesForm().WithFormOptions(valueCountLimit: MostCells);
        region.MapPost($"{One}/kesampingkan", (HttpContext http, SopDraftPages page, int draft) => page.DiscardAsync(http, draft)).TakesForm();
        region.MapGet($"{One}/banding", (HttpContext http, SopDraftPages page, int draft) => page.CompareAsync(http, draft));
        region.MapGet($"{One}/yaml", (HttpContext http, SopDraftPages page, int draft) => page.DownloadAsync(http, draft));
    }

    private async Task<IResult> ShowAsync(HttpContext http, int number)
    {
        if (!(await drafts.FindAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var draft, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        if (draft.IsOpen && SopDraftRights.Refuse(http.Caller()) is null)
        {
            return await pages.ShowAsync<SopDraftPage, SopDraftModel>(http, new SopDraftModel(draft, Roles(http), new FormStates(ids).Of(SopDraftModel.FormId)));
        }

        return (await read.HandleAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var view, out problem)
            ? await pages.ShowAsync<StandingDraftPage, ApprovalView>(http, view)
            : await pages.RefuseAsync(http, problem);
    }

    private async Task<IResult> CompareAsync(HttpContext http, int number) => (await drafts.CompareAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var compared, out var problem)
        ? await pages.ShowAsync<SopDraftComparePage, SopDraftComparison>(http, compared)
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> DiscardAsync(HttpContext http, int number) => (await edit.DiscardAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out _, out var problem)
        ? Results.LocalRedirect($"/{http.Caller().Tenant.Id}/{Address}")
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> DownloadAsync(HttpContext http, int number) => (await drafts.FindAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var draft, out var problem)
        ? Results.File(Encoding.UTF8.GetBytes(SopYamlWriter.Write(draft.Revision)), "application/yaml", $"{draft.Revision.Sop}.yaml")
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> ChangeAsync(HttpContext http, int number)
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
            int.TryParse(posted.Text(SopDraftModel.Seen), out var seen) ? seen : draft.Row.At, typed, SopDraftActs.Read(act, draft, Roles(http)), posted.OperationKey, Overruled(posted));
        var done = await edit.HandleAsync(caller, number, sent, stop);
        if (act is SopDraftActs.Undo or SopDraftActs.Redo && done.Succeeded(out _, out _))
        {
            // what was typed is kept first, so that it too can be done again
            done = act == SopDraftActs.Undo ? await edit.UndoAsync(caller, number, stop) : await edit.RedoAsync(caller, number, stop);
        }

        if (done.Succeeded(out _, out problem))
        {
            return Results.LocalRedirect($"/{caller.Tenant.Id}/{Address}/{number}{Anchor(act)}");
        }

        var form = FormState.Refused(posted, problem, FormStates.Fresh(ids));
        return await pages.ShowAsync<SopDraftPage, SopDraftModel>(http, new SopDraftModel(draft, Roles(http), form, typed), problem);
    }

    /// <summary>The row that a button was about, so that a reader without script finds himself where he was.</summary>
    private static string Anchor(string act) => act.Split(' ') is [_, var row, ..] && row.Length > 0 && !row.Contains('/', StringComparison.Ordinal) ? $"#{row}" : "";

    /// <summary>Cells as they stand on the page. One that was changed by two stands as its reader chose, or is left out where he gave way.</summary>
    private static Dictionary<string, string> Typed(PostedForm posted) => posted.Values.Keys
        .Where(name => name.Contains('/', StringComparison.Ordinal) && !name.StartsWith(SopDraftChoice.Prefix, StringComparison.Ordinal) && posted.Text(SopDraftChoice.Of(name)) != SopDraftChoice.Theirs)
        .ToDictionary(name => name, name => posted.Text(name) ?? "", StringComparer.Ordinal);

    private static HashSet<string> Overruled(PostedForm posted) =>
        [.. posted.Values.Keys.Where(name => name.StartsWith(SopDraftChoice.Prefix, StringComparison.Ordinal) && posted.Text(name) == SopDraftChoice.Mine).Select(name => name[SopDraftChoice.Prefix.Length..])];

    private static Dictionary<string, string> Roles(HttpContext http) => http.Caller().Tenant.Roles.ToDictionary(role => role.Id, role => role.Label, StringComparer.Ordinal);
}
