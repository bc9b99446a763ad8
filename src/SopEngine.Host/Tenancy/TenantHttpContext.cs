using Microsoft.AspNetCore.Http.Features;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Tenancy;

/// <summary>The region of a request.</summary>
public static class TenantHttpContext
{
    /// <summary>Null when the request names none.</summary>
    public static TenantProfile? FindTenant(this HttpContext http) => http.Features.Get<TenantFeature>()?.Tenant;

    /// <summary>For addresses that name a region: those without one were answered 404 before they got here.</summary>
    /// <exception cref="InvalidOperationException">The address does not name one: a bug.</exception>
    public static TenantProfile Tenant(this HttpContext http) => http.Features.GetRequiredFeature<TenantFeature>().Tenant;
}
