using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Host.Hardening;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Tracking;

/// <summary>Progress for whoever has a ticket's number and key. Both are sent in the body: neither is ever part of an address.</summary>
public static class TrackingPages
{
    private const string FormId = "lacak";

    public static void MapTrackingPage(this IEndpointRouteBuilder region)
    {
        region.MapGet("/lacak", (HttpContext http, IdSource ids, PageWriter pages) => ShowAsync(http, new TrackingModel(new FormStates(ids).Of(FormId), null), pages)).AllowAnonymous();
        region.MapPost("/lacak", TrackAsync).AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy).TakesForm();
    }

    private static async Task<IResult> TrackAsync(HttpContext http, TrackTicket track, IdSource ids, PageWriter pages)
    {
        var posted = await PostedForm.ReadAsync(http);
        var tracked = await track.HandleAsync(http.Tenant(), new TrackRequest(posted.Text("number"), posted.Text("key")), http.RequestAborted);
        return tracked.Succeeded(out var found, out var problem)
            ? await ShowAsync(http, new TrackingModel(new FormStates(ids).Of(FormId), found), pages)
            : await ShowAsync(http, new TrackingModel(FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = FormId }, null), pages);
    }

    private static Task<IResult> ShowAsync(HttpContext http, TrackingModel model, PageWriter pages) =>
        pages.ShowAsync<TrackingPage, TrackingModel>(http, model, model.Form.Problem);
}
