using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Tickets;

/// <summary>The alarm, or the delivery, of a region that comes first. <see cref="RunAt"/>: UTC, when it is to be tried.</summary>
public readonly record struct DueHead(TenantId Tenant, DateTime RunAt);
