using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Tenancy;

/// <summary>The region that a request names, by its path or its host name. A request without one has no such feature: there is no default.</summary>
public sealed record TenantFeature(TenantProfile Tenant);
