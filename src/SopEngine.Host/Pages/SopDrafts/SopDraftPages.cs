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
public sealed class SopDraftPages(SopDraftQueries drafts, SopDraftPosts posts, EditSopDraft edit, ReadApproval read, IdSource ids, PageWriter pages)
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
            return await pages.ShowAsync<SopDraftPage, SopDraftModel>(http, new SopDraftModel(draft, posts.Roles(http), new FormStates(ids).Of(SopDraftModel.FormId)));
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

    private Task<IResult> ChangeAsync(HttpContext http, int number) => posts.ChangeAsync(
        http, number, $"{Address}/{number}", (model, problem) => pages.ShowAsync<SopDraftPage, SopDraftModel>(http, model, problem));
}
