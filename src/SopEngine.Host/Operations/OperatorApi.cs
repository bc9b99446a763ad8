using SopEngine.Host.Api;
using SopEngine.Host.Background;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Operations;

/// <summary>What the operator's page shows and does, for programs, with an operator's token as bearer token.</summary>
public static class OperatorApi
{
    public static void MapOperatorApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(OperatorRoutes.Api).AddEndpointFilter<OperatorOnly>().AddEndpointFilter<UnreadRefusal>().AddEndpointFilter<AlarmNudgeFilter>()
            .AllowAnonymous().WithTags("Operators").Refuses(401, 404);
        api.MapGet("/status", async (KnownStatus status, CancellationToken stop) => TypedResults.Ok(await status.ReadNowAsync(stop)))
            .WithSummary("How the installation stands. With an operator's token, not a region's.");
        api.MapPost(
            "/parked/{region}/{ticket}/{ordinal:int}/{act}",
            async (HttpContext http, OperatorActs acts, string region, string ticket, int ordinal, string act, Body<GroundBody> body, CancellationToken stop) =>
                await acts.DecideAsync(OperatorOnly.NameOf(http), act, region, ticket, ordinal, body.Value.Ground, stop) is { } problem
                    ? new ProblemResult(problem)
                    : Results.NoContent())
            .WithSummary("Has parked work run again (act: retry) or lets it be (skip), with a ground.").Produces(StatusCodes.Status204NoContent).Refuses(409, 422);
    }

    private sealed record GroundBody(string? Ground = null);
}
