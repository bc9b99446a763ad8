using SopEngine.Application.Calls;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.SopDrafts;

/// <summary>A draft on its way into force: the page that proposes it, and the way from its ticket to it.</summary>
public sealed class ApprovalPages(ReadApproval read, ProposeSop propose, SopDraftQueries drafts, IdSource ids, PageWriter pages)
{
    private const string One = $"/{SopDraftPages.Address}/{{draft:int}}/ajukan";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(One, (HttpContext http, ApprovalPages page, int draft) => page.ShowAsync(http, draft, null));
        region.MapPost(One, (HttpContext http, ApprovalPages page, int draft) => page.ProposeAsync(http, draft)).TakesForm();
        region.MapGet($"/{SopDraftPages.Address}/tiket/{{number}}", (HttpContext http, ApprovalPages page, string number) => page.FollowAsync(http, number));
    }

    private async Task<IResult> ShowAsync(HttpContext http, int number, FormState? sent) =>
        (await read.HandleAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var view, out var problem)
            ? await pages.ShowAsync<ApprovalPage, ApprovalModel>(http, new ApprovalModel(view, new FormStates(ids, sent).Of(ApprovalModel.FormId)), sent?.Problem)
            : await pages.RefuseAsync(http, problem);

    private async Task<IResult> ProposeAsync(HttpContext http, int number)
    {
        var posted = await PostedForm.ReadAsync(http);
        var request = new ProposalRequest(posted.Text(ApprovalSop.Change), posted.Text(ApprovalSop.From));
        return (await propose.HandleAsync(http.Caller(), number, request, posted.Operation, http.RequestAborted)).Succeeded(out var ticket, out var problem)
            ? Results.LocalRedirect($"/{http.Caller().Tenant.Id}/tiket/{ticket}")
            : await ShowAsync(http, number, FormState.Refused(posted, problem, FormStates.Fresh(ids)));
    }

    private async Task<IResult> FollowAsync(HttpContext http, string number) =>
        (await drafts.OfTicketAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var draft, out var problem)
            ? Results.LocalRedirect($"/{http.Caller().Tenant.Id}/{SopDraftPages.Address}/{draft}")
            : await pages.RefuseAsync(http, problem);
}
