using SopEngine.Application.Ratings;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>What requesters thought of how their tickets were handled.</summary>
public static class RatingEndpoints
{
    public static void MapRatings(this IEndpointRouteBuilder region)
    {
        var rating = region.MapGroup("/tickets/{number}/rating").WithTags("Ratings");
        rating.MapGet("/", async (HttpContext http, string number, RatingQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.GetAsync(http.Caller(), number, stop)))
            .WithSummary("A ticket's rating, for its requester and the officers of its SOP, and whether the caller is asked for one.").Produces<TicketRatingView>();
        rating.MapPost("/", async (HttpContext http, string number, Body<RateRequest> body, RateTicket rate, CancellationToken stop) =>
                Answers.Of(await rate.HandleAsync(http.Caller(), number, body.Value, body.Operation, stop)))
            .WithSummary("Rates a closed ticket, once, by its requester: a score of 1 to 4 for each question of the region. Takes Idempotency-Key.")
            .Produces<RatingView>(StatusCodes.Status201Created).RefusesChanges();
    }
}
