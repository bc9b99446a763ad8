using SopEngine.Application.Calls;
using SopEngine.Application.Trials;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.SopDrafts;

namespace SopEngine.Host.Pages.Trials;

/// <summary>Where an admin tries a draft. Opening it begins a trial; each button does one thing more. What was done is in the page and nowhere else.</summary>
public sealed class TrialPages(TryDraft trials, TrialSeal seal, IdSource ids, PageWriter pages)
{
    private const string Address = $"/{SopDraftPages.Address}/{{draft:int}}/coba";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(Address, (HttpContext http, TrialPages page, int draft) => page.BeginAsync(http, draft));
        region.MapPost(Address, (HttpContext http, TrialPages page, int draft) => page.GoOnAsync(http, draft)).TakesForm();
    }

    private async Task<IResult> BeginAsync(HttpContext http, int number) => (await trials.BeginAsync(http.Caller(), number, http.RequestAborted)).Succeeded(out var view, out var problem)
        ? await ShowAsync(http, view, null)
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> GoOnAsync(HttpContext http, int number)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        if (seal.Open(caller, posted.Text(TrialModel.Story)) is not { } story || story.Draft != number)
        {
            return await pages.RefuseAsync(http, new TrialProblems.TrialOver());
        }

        if (!(await trials.GoOnAsync(caller, story, null, stop)).Succeeded(out var before, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var act = TrialForm.Read(posted, before, caller.Tenant);
        if (act is not null && (await trials.GoOnAsync(caller, story, act, stop)).Succeeded(out var after, out problem))
        {
            return await ShowAsync(http, after, null);
        }

        problem ??= new TicketProblems.WorkItemEnded(0);
        return await ShowAsync(http, before, FormState.Refused(posted, problem, FormStates.Fresh(ids)));
    }

    private Task<IResult> ShowAsync(HttpContext http, TrialView view, FormState? sent) =>
        pages.ShowAsync<TrialPage, TrialModel>(http, new TrialModel(view, seal.Seal(http.Caller(), view.Story), new FormStates(ids, sent)), sent?.Problem);
}
