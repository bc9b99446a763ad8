using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Regions;

/// <summary>What the first page of the installation shows: who is served, and what is not and why.</summary>
public sealed record StartModel(IReadOnlyList<ServedRegion> Regions, IReadOnlyList<NotServed> Refused)
{
    public IEnumerable<ServedRegion> Of(TenantKind kind) => Regions.Where(region => region.Tenant.Kind == kind);
}
