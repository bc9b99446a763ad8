using SopEngine.Host.Background;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Api;

/// <summary>The HTTP contract: every call that integrators rely on, by subject.</summary>
public static class ApiRoutes
{
    public const string Base = "/api/v1";

    public static void MapApi(this WebApplication app)
    {
        app.MapHealth();
        app.MapTenants();
        var region = app.MapGroup($"{Base}/{{{PathTenancy.RouteValue}}}")
            .AddEndpointFilter<UnreadRefusal>()
            .AddEndpointFilter<AlarmNudgeFilter>()
            .RequireAuthorization()
            .Refuses(401, 403, 404, 429);
        region.MapSessions();
        region.MapSops();
        region.MapRevisionFaces();
        region.MapTickets();
        region.MapTicketActs();
        region.MapRatings();
        region.MapWorkItems();
        region.MapClocks();
        region.MapCalendars();
        region.MapFiles();
        region.MapUploads();
        region.MapTracking();
        region.MapDeliveries();
        region.MapMails();
        region.MapTraining();
        region.MapReportTokens();
        region.MapProcessLogs();
        region.MapTrails();
    }

    /// <summary>Says in the API's description with which statuses calls are refused.</summary>
    public static TBuilder Refuses<TBuilder>(this TBuilder calls, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
        {
            calls.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemBody), [ProblemBody.ContentType]));
        }

        return calls;
    }
}
