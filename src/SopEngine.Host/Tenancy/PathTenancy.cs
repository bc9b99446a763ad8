using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Tenancy;

/// <summary>
/// Gives a request the region its route names. One that is unknown, or that another region's host name was used for, is not there: 404. Must stand right after
/// routing, before anything that asks who is calling.
/// </summary>
public sealed class PathTenancy(RequestDelegate next, TenantRegistry tenants)
{
    /// <summary>The name of the route value in every address that belongs to a region.</summary>
    public const string RouteValue = "tenant";

    /// <summary>On every answer of a training region, and on no other.</summary>
    public const string TrainingHeader = "SopEngine-Training";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.GetRouteValue(RouteValue) is not string named)
        {
            return next(http);
        }

        if (Find(named, http.Request.Host.Host) is not { } tenant)
        {
            http.SetEndpoint(null);
            return ProblemAnswer.WriteAsync(http, ReservedNames.Contains(named) ? new EdgeProblems.NotFound() : new EdgeProblems.UnknownTenant());
        }

        http.Features.Set(new TenantFeature(tenant));
        if (tenant.IsTraining)
        {
            // set at the last moment, so that a failure that clears the answer does not clear the mark
            http.Response.OnStarting(() =>
            {
                http.Response.Headers[TrainingHeader] = "true";
                return Task.CompletedTask;
            });
        }

        return next(http);
    }

    private TenantProfile? Find(string named, string host)
    {
        var tenant = ReservedNames.Contains(named) ? null : tenants.Find(named);
        var ofHost = tenants.FindByHost(host);
        return ofHost is null || ofHost.Id == tenant?.Id ? tenant : null;
    }
}
