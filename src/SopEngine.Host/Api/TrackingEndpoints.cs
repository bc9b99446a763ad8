using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Hardening;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Api;

/// <summary>Progress for whoever has a ticket's number and key.</summary>
public static class TrackingEndpoints
{
    public static void MapTracking(this IEndpointRouteBuilder region) =>
        region.MapPost("/track", async (HttpContext http, Body<TrackRequest> body, TrackTicket track, CancellationToken stop) =>
                Answers.Of(await track.HandleAsync(http.Tenant(), body.Value, stop)))
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy)
            .WithTags("Tracking").WithSummary("Where a ticket is, without personal data. A wrong number and a wrong key are refused alike.")
            .Produces<TrackingView>().Refuses(400, 413, 415, 422);
}
