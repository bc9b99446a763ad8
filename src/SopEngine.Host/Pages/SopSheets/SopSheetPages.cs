using SopEngine.Application.Calls;
using SopEngine.Application.Papers;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.SopDrafts;

namespace SopEngine.Host.Pages.SopSheets;

/// <summary>
/// The sheets beside the table of a draft: one for each row, one for the SOP as a whole, with what cells of a table cannot hold. They are written in as the table is, and taken back
/// with the same button.
/// </summary>
public sealed class SopSheetPages(SopDraftQueries drafts, SopDraftPosts posts, SopRegistry sops, PreviewTemplate templates, IdSource ids, PageWriter pages)
{
    // a form of a hundred questions
    private const int MostCells = 8_000;
    private const string RowAddress = $"/{SopDraftPages.Address}/{{draft:int}}/baris/{{row}}";
    private const string WholeAddress = $"/{SopDraftPages.Address}/{{draft:int}}/rincian";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(RowAddress, (HttpContext http, SopSheetPages page, int draft, string row) => page.ShowAsync(http, draft, row));
        region.MapPost(RowAddress, (HttpContext http, SopSheetPages page, int draft, string row) => page.ChangeAsync(http, draft, row)).TakesForm().WithFormOptions(valueCountLimit: MostCells);
        region.MapGet(WholeAddress, (HttpContext http, SopSheetPages page, int draft) => page.ShowAsync(http, draft, null));
        region.MapPost(WholeAddress, (HttpContext http, SopSheetPages page, int draft) => page.ChangeAsync(http, draft, null)).TakesForm().WithFormOptions(valueCountLimit: MostCells);
    }

    public static string Row(int draft, string row) => $"{SopDraftPages.Address}/{draft}/baris/{Uri.EscapeDataString(row)}";

    public static string Whole(int draft) => $"{SopDraftPages.Address}/{draft}/rincian";

    /// <summary>The row on whose sheet a cell stands; null for the sheet of the whole.</summary>
    public static string? RowOf(SopRevision revision, string cell) => cell.Split('/') switch
    {
        ["steps", var row, ..] => row,
        ["forms", var form, ..] => revision.Steps.FirstOrDefault(step => step.Form == form)?.Id,
        _ => null,
    };

    private async Task<IResult> ShowAsync(HttpContext http, int number, string? row) => (await drafts.FindAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var draft, out var problem)
        ? await SheetAsync(http, new SopDraftModel(draft, posts.Roles(http), new FormStates(ids).Of(SopDraftModel.FormId)), row, null)
        : await pages.RefuseAsync(http, problem);

    private Task<IResult> ChangeAsync(HttpContext http, int number, string? row) =>
        posts.ChangeAsync(http, number, row is null ? Whole(number) : Row(number, row), (model, problem) => SheetAsync(http, model, row, problem));

    private async Task<IResult> SheetAsync(HttpContext http, SopDraftModel draft, string? row, Problem? problem)
    {
        var step = row is null ? null : draft.Revision.FindStep(row);
        if ((row is not null && step is null) || (problem is null && (!draft.Draft.IsOpen || SopDraftRights.Refuse(http.Caller()) is not null)))
        {
            // somebody has taken the row out since, or it is being examined: the draft's page shows what there is
            return Results.LocalRedirect($"/{http.Caller().Tenant.Id}/{SopDraftPages.Address}/{draft.Draft.Row.Number}");
        }

        var caller = http.Caller();
        var texts = templates.List(caller).Succeeded(out var lines, out _) ? lines.Items : [];
        var model = new SopSheetModel(draft, step, new SheetLists(draft.Revision, caller.Tenant, draft.Roles, sops.InForce(caller.Tenant.Id), texts));
        return step is null ? await pages.ShowAsync<SopWholePage, SopSheetModel>(http, model, problem) : await pages.ShowAsync<SopRowPage, SopSheetModel>(http, model, problem);
    }
}
