using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Times;

/// <summary>What the clock of a region shows, in UTC.</summary>
public sealed record TenantNow(TenantId Tenant, DateTime Now);
