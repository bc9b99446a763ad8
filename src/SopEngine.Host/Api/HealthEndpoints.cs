using SopEngine.Host.Background;

namespace SopEngine.Host.Api;

/// <summary>Probes for whoever runs the host: whether it lives, and whether it may be sent requests.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz/live", () => TypedResults.Ok(new Health("ok")))
            .AllowAnonymous().WithTags("Probes").WithSummary("The process answers.");
        app.MapGet("/healthz/ready", async (Readiness readiness, CancellationToken stop) => await readiness.WhyNotAsync(stop) is { } why
                ? Results.Json(new Health(why), statusCode: StatusCodes.Status503ServiceUnavailable)
                : Results.Ok(new Health("ok")))
            .AllowAnonymous().WithTags("Probes").WithSummary("The database answers and the definitions are loaded.")
            .Produces<Health>().Produces<Health>(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary><c>ok</c>, or what is missing.</summary>
    private sealed record Health(string Status);
}
