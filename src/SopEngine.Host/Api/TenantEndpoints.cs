using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Api;

/// <summary>The regions of this installation.</summary>
public static class TenantEndpoints
{
    public static void MapTenants(this IEndpointRouteBuilder app) =>
        app.MapGet($"{ApiRoutes.Base}/tenants", (TenantRegistry tenants) =>
                TypedResults.Ok(new Page<TenantItem>([.. tenants.All.Select(tenant => new TenantItem(tenant.Id.Value, tenant.Name, tenant.Agency, tenant.Kind, tenant.Zone, tenant.IsTraining))])))
            .AllowAnonymous().WithTags("Tenants").WithSummary("The tenants that may be named in a path.");

    private sealed record TenantItem(string Id, string Name, string Agency, TenantKind Kind, string Zone, bool Training);
}
