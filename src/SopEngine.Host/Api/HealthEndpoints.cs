using SopEngine.Host.Background;

namespace SopEngine.Host.Api;

/// <summary>Probes for whoever runs the host: whether it lives, and whether it may be sent requests.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz/live", () => TypedResults.Ok(new Health(HealthCheck.Good, [])))
            .AllowAnonymous().WithTags("Probes").WithSummary("The process answers.");
        app.MapGet("/healthz/ready", async (HealthChecks health, CancellationToken stop) => Answer(await health.RunAsync(stop)))
            .AllowAnonymous().WithTags("Probes").WithSummary("The database can be written to, the passes run, and the definitions are loaded.")
            .Produces<Health>().Produces<Health>(StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult Answer(IReadOnlyList<HealthCheck> checks) => checks.FirstOrDefault(check => !check.IsGood) is { } bad
        ? Results.Json(new Health(bad.Status, checks), statusCode: StatusCodes.Status503ServiceUnavailable)
        : Results.Ok(new Health(HealthCheck.Good, checks));

    /// <summary><c>ok</c>, or the first thing that is wrong; and each check.</summary>
    private sealed record Health(string Status, IReadOnlyList<HealthCheck> Checks);
}
