using SopEngine.Application.Calls;
using SopEngine.Application.Deliveries;
using SopEngine.Domain.Problems;
using SopEngine.Host.Api.Bodies;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>What has become of messages.</summary>
public static class DeliveryEndpoints
{
    public static void MapDeliveries(this IEndpointRouteBuilder region)
    {
        region.MapGet("/tickets/{number}/deliveries", async (HttpContext http, string number, DeliveryQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.OfTicketAsync(http.Caller(), number, stop)))
            .WithTags("Deliveries").WithSummary("What was said about a ticket, to whom, by which way, and what became of it; for officers.").Produces<Page<DeliveryView>>();
        var deliveries = region.MapGroup("/deliveries").WithTags("Deliveries");
        deliveries.MapGet("/", async (HttpContext http, DeliveryQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.ParkedAsync(http.Caller(), stop)))
            .WithSummary("Messages that could not be delivered and wait for a decision.").Produces<Page<DeliveryView>>();
        deliveries.MapPost("/retry", async (HttpContext http, Body<DecisionBody> body, DecideDelivery decide, CancellationToken stop) =>
                Answers.Of(await decide.RetryAllAsync(http.Caller(), body.Value.Ground ?? body.Value.Reason, stop)))
            .WithSummary("Tries all of them again from the first try, with a ground.").Produces<RetriedView>().RefusesChanges();
        deliveries.MapPost("/{id}/retry", async (HttpContext http, string id, Body<DecisionBody> body, DecideDelivery decide, CancellationToken stop) =>
                Done(await decide.RetryAsync(http.Caller(), id, body.Value.Ground ?? body.Value.Reason, stop)))
            .WithSummary("Tries one again from the first try, with a ground.").Produces(StatusCodes.Status204NoContent).RefusesChanges();
        deliveries.MapPost("/{id}/skip", async (HttpContext http, string id, Body<DecisionBody> body, DecideDelivery decide, CancellationToken stop) =>
                Done(await decide.SkipAsync(http.Caller(), id, body.Value.Ground ?? body.Value.Reason, stop)))
            .WithSummary("Lets one be, with a ground.").Produces(StatusCodes.Status204NoContent).RefusesChanges();
    }

    private static IResult Done(Problem? problem) => problem is null ? TypedResults.NoContent() : new ProblemResult(problem);
}
