using SopEngine.Application.Calls;
using SopEngine.Application.Ratings;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Tickets;
using SopEngine.Host.Pages.Tracking;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Ratings;

/// <summary>Takes what requesters thought: signed in on the ticket's page, or with number and key on the page for following.</summary>
public sealed class RatingPages(RateTicket rate, TicketReader tickets, TrackedPage tracked, IdSource ids, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapPost("/tiket/{number}/nilai", (HttpContext http, RatingPages page, string number) => page.RateAsync(http, number)).TakesForm();
        region.MapPost("/lacak/nilai", (HttpContext http, RatingPages page) => page.RateTrackedAsync(http))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy).TakesForm();
    }

    private async Task<IResult> RateAsync(HttpContext http, string number)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        var rated = await rate.HandleAsync(caller, number, RatingForms.Read(caller.Tenant, posted), posted.Operation, stop);
        if (rated.Succeeded(out _, out var problem))
        {
            return Results.LocalRedirect($"/{caller.Tenant.Id}/tiket/{Uri.EscapeDataString(number)}#penilaian");
        }

        return (await tickets.ReadAsync(caller, number, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids))), stop)).Succeeded(out var model, out var gone)
            ? await pages.ShowAsync<TicketPage, TicketModel>(http, model, problem)
            : await pages.RefuseAsync(http, gone);
    }

    private async Task<IResult> RateTrackedAsync(HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http);
        var engine = new Caller(http.Tenant(), Actor.System);
        var request = new TrackRequest(posted.Text("number"), posted.Text("key"));
        var rated = await rate.HandleAsync(engine, request, RatingForms.Read(engine.Tenant, posted), posted.Operation, http.RequestAborted);
        return await tracked.ShowAsync(http, posted, rated.Succeeded(out _, out var problem) ? null : FormState.Refused(posted, problem, FormStates.Fresh(ids)));
    }
}
