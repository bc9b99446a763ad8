using Microsoft.AspNetCore.Mvc;
using SopEngine.Application.Calls;
using SopEngine.Application.Trails;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Api;

/// <summary>The sealed days of a region, for everybody, and proofs for who may read a ticket.</summary>
public static class TrailEndpoints
{
    public static void MapTrails(this IEndpointRouteBuilder region)
    {
        var days = region.MapGroup("/day-roots").AllowAnonymous().RequireRateLimiting(RateLimitOptions.TrackPolicy).WithTags("Trails");
        days.MapGet("/", async (HttpContext http, [AsParameters] DayListQuery query, TrailQueries trails, CancellationToken stop) =>
                Answers.Of(await trails.ListAsync(http.Tenant(), query.ToRequest(), stop)))
            .WithSummary("One root for each day over all that was written into the histories of its tickets, oldest first. Tells nobody anything, and shows later whether the past was changed.")
            .Produces<Page<DayRecordView>>().Refuses(422);
        days.MapGet("/{day}", async (HttpContext http, string day, TrailQueries trails, CancellationToken stop) =>
                Answers.Of(await trails.GetAsync(http.Tenant(), day, stop)))
            .WithSummary("That of one day.").Produces<DayRecordView>();
        region.MapGet("/tickets/{number}/history/{seq}/proof", async (HttpContext http, string number, string seq, ProveEntry prove, CancellationToken stop) =>
                Answers.Of(await prove.HandleAsync(http.Caller(), number, seq, stop)))
            .WithTags("Trails").WithSummary("That an entry of a ticket's history is in its day's root, to be checked without this system.").Produces<EntryProofView>();
    }

    /// <param name="From">The first day, yyyy-MM-dd.</param>
    /// <param name="To">The last day, yyyy-MM-dd.</param>
    /// <param name="Limit">From 1 to 200.</param>
    /// <param name="Next">The <c>next</c> of the part before.</param>
    private sealed record DayListQuery([FromQuery] string? From, [FromQuery] string? To, [FromQuery] int? Limit, [FromQuery] string? Next)
    {
        public DayListRequest ToRequest() => new(Query.Text(From), Query.Text(To), Limit, Query.Text(Next));
    }
}
