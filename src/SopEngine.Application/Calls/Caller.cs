using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Calls;

/// <summary>Who asks, and where: a region and somebody signed in to it (or the engine).</summary>
public sealed record Caller(TenantProfile Tenant, Actor Actor);
