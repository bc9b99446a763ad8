using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People;

/// <summary>What a change of people is looked at with.</summary>
/// <param name="Tenant">The region as it is set now.</param>
/// <param name="Today">Its day.</param>
/// <param name="By">User name of who changes.</param>
public sealed record PeopleScope(TenantProfile Tenant, DateOnly Today, string By);
