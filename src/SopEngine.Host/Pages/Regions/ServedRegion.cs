using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Regions;

/// <summary>A region and the titles of its SOPs in force.</summary>
public sealed record ServedRegion(TenantProfile Tenant, IReadOnlyList<string> Sops);
