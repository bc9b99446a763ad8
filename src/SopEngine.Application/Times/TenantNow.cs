using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Times;

/// <summary>What the clock of a region shows, in UTC. <see cref="Speed"/>: how many times as fast as real time; null where it is real time.</summary>
public sealed record TenantNow(TenantId Tenant, DateTime Now, int? Speed = null);
