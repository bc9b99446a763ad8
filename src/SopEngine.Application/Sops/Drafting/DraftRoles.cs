using SopEngine.Application.Tenants;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>
/// The roles that an SOP may name where it is written: a region's own; in the ministry, where nobody works by a template, those of the regions. A region that has another word for one says so
/// in its own draft, where the checks ask for it.
/// </summary>
public sealed class DraftRoles(TenantRegistry tenants)
{
    /// <summary>What they are called, by id. Where several are called the same, the id stands beside it.</summary>
    /// <param name="tenant">Where the SOP is written.</param>
    public IReadOnlyDictionary<string, string> Of(TenantProfile tenant)
    {
        if (tenant.Kind == TenantKind.Region)
        {
            return tenant.Roles.ToDictionary(role => role.Id, role => role.Label, StringComparer.Ordinal);
        }

        var regions = tenants.All.Where(region => region is { Kind: TenantKind.Region, IsTraining: false }).OrderBy(region => region.Name, StringComparer.Ordinal);
        var roles = regions.SelectMany(region => region.Roles).DistinctBy(role => role.Id).ToList();
        var twice = roles.GroupBy(role => role.Label, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return roles.ToDictionary(role => role.Id, role => twice.Contains(role.Label) ? $"{role.Label} ({role.Id})" : role.Label, StringComparer.Ordinal);
    }
}
