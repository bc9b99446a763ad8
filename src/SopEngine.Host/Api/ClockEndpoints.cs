using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>Why something is due when it is.</summary>
public static class ClockEndpoints
{
    public static void MapClocks(this IEndpointRouteBuilder region) =>
        region.MapGet("/clocks/{id}/explanation", async (HttpContext http, string id, ExplainClock explain, CancellationToken stop) =>
                Answers.Of(await explain.HandleAsync(http.Caller(), id, stop)))
            .WithTags("Clocks").WithSummary("Segments, holidays skipped, pauses, sum and due.").Produces<ExplanationView>();
}
