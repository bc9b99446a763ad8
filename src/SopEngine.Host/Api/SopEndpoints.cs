using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Views;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>The region's SOPs.</summary>
public static class SopEndpoints
{
    public static void MapSops(this IEndpointRouteBuilder region)
    {
        var sops = region.MapGroup("/sops").WithTags("SOPs");
        sops.MapGet("/", (HttpContext http, SopQueries queries) => TypedResults.Ok(queries.List(http.Caller())))
            .WithSummary("The SOPs in force.");
        sops.MapGet("/{sop}", async (HttpContext http, string sop, SopQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.GetAsync(http.Caller(), sop, stop)))
            .WithSummary("The revision in force, with what filing a ticket asks.").Produces<SopView>();
        sops.MapGet("/{sop}/revisions/{revision:int}", async (HttpContext http, string sop, int revision, SopQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.GetAsync(http.Caller(), sop, revision, stop)))
            .WithSummary("One revision.").Produces<SopView>();
    }
}
