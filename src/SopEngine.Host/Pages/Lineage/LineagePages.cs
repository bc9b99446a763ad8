using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Lineage;
using SopEngine.Domain.Sops;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.SopDrafts;

namespace SopEngine.Host.Pages.Lineage;

/// <summary>National templates: where a region answers what the nation changed, and where the ministry sees how they are used.</summary>
public sealed class LineagePages(ReadTemplateChanges read, AnswerTemplate answer, ReadTemplateUse use, IdSource ids, PageWriter pages)
{
    public const string Address = "templat";

    private const string One = $"/{SopDraftPages.Address}/{{draft:int}}/{Address}";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(One, (HttpContext http, LineagePages page, int draft) => page.ShowAsync(http, draft, null));
        region.MapPost(One, (HttpContext http, LineagePages page, int draft) => page.AnswerAsync(http, draft)).TakesForm();
        region.MapGet($"/{Address}", (HttpContext http, LineagePages page) => page.ListAsync(http));
        region.MapGet($"/{Address}/{{sop}}", (HttpContext http, LineagePages page, string sop) => page.UseAsync(http, sop));
    }

    private async Task<IResult> ShowAsync(HttpContext http, int number, FormState? sent) =>
        (await read.HandleAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var changes, out var problem)
            ? await pages.ShowAsync<TemplateAnswerPage, TemplateAnswerModel>(http, new TemplateAnswerModel(changes, new FormStates(ids, sent).Of(TemplateAnswerModel.FormId)), sent?.Problem)
            : await pages.RefuseAsync(http, problem);

    private async Task<IResult> AnswerAsync(HttpContext http, int number)
    {
        var posted = await PostedForm.ReadAsync(http);
        return (await answer.HandleAsync(http.Caller(), number, TemplateAnswerModel.Read(posted), posted.OperationKey, http.RequestAborted)).Succeeded(out _, out var problem)
            ? Results.LocalRedirect($"/{http.Caller().Tenant.Id}/{SopDraftPages.Address}/{number}")
            : await ShowAsync(http, number, FormState.Refused(posted, problem, FormStates.Fresh(ids)));
    }

    private async Task<IResult> ListAsync(HttpContext http) => (await use.ListAsync(http.Caller(), http.RequestAborted)).Succeeded(out var templates, out var problem)
        ? await pages.ShowAsync<TemplateListPage, IReadOnlyList<SopRevision>>(http, templates)
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> UseAsync(HttpContext http, string sop) => (await use.HandleAsync(http.Caller(), sop, http.RequestAborted)).Succeeded(out var found, out var problem)
        ? await pages.ShowAsync<TemplateUsePage, TemplateUse>(http, found)
        : await pages.RefuseAsync(http, problem);
}
