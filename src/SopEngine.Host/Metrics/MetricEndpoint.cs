using System.Net;
using Microsoft.Extensions.Options;
using SopEngine.Host.Operations;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Metrics;

/// <summary>
/// The scrape address. Never public: with a token set, whoever sends it or an operator's; without one, whoever asks from this very machine and not through a proxy. To
/// everybody else it is not there.
/// </summary>
public static class MetricEndpoint
{
    private static readonly string[] _proxied = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"];

    public static void MapMetrics(this IEndpointRouteBuilder app) =>
        app.MapGet(OperatorRoutes.Metrics, async (HttpContext http, IOptions<OperationsOptions> options, OperatorSession sessions, InstallationGauges gauges, MetricStore store) =>
            {
                if (!MayRead(http, options.Value.ScrapeToken, sessions))
                {
                    return new ProblemResult(options.Value.ScrapeToken is null ? new EdgeProblems.NotFound() : new EdgeProblems.OperatorTokenRequired());
                }

                await gauges.RefreshAsync(http.RequestAborted);
                return Results.Text(store.Scrape(), MetricText.ContentType);
            })
            .AllowAnonymous().ExcludeFromDescription();

    private static bool MayRead(HttpContext http, string? token, OperatorSession sessions) =>
        sessions.ByToken(http) is not null || (token is null ? IsFromHere(http) : OperatorSession.TokenOf(http) is { } sent && TokenHash.Fits(token, sent));

    private static bool IsFromHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address) && !_proxied.Any(http.Request.Headers.ContainsKey);
}
