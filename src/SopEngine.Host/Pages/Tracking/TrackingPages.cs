using SopEngine.Application.Calls;
using SopEngine.Host.Hardening;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Tracking;

/// <summary>Progress for whoever has a ticket's number and key. Both are sent in the body: neither is ever part of an address.</summary>
public static class TrackingPages
{
    public static void MapTrackingPage(this IEndpointRouteBuilder region)
    {
        region.MapGet("/lacak", (HttpContext http, IdSource ids, PageWriter pages) =>
            pages.ShowAsync<TrackingPage, TrackingModel>(http, new TrackingModel(new FormStates(ids).Of(TrackedPage.FormId), null))).AllowAnonymous();
        region.MapPost("/lacak", async (HttpContext http, TrackedPage tracked) => await tracked.ShowAsync(http, await PostedForm.ReadAsync(http)))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy).TakesForm();
    }
}
