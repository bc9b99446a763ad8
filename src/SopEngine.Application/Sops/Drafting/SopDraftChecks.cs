using SopEngine.Application.Calls;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>The checks of a draft within its region: with its other SOPs, roles, units and templates. The units of regions are not the ministry's to know.</summary>
public sealed class SopDraftChecks(SopRegistry sops, DraftRoles roles)
{
    public IReadOnlyList<Finding> Run(Caller caller, SopRevision revision)
    {
        var tenant = caller.Tenant;
        var others = sops.InForce(tenant.Id).Select(sop => sop.Printed).Where(sop => sop.Sop != revision.Sop);
        var around = new Surroundings
        {
            Sops = others.Append(revision).ToDictionary(sop => sop.Sop),
            Roles = roles.Of(tenant).Keys.ToHashSet(StringComparer.Ordinal),
            Units = tenant.Kind == TenantKind.Region ? tenant.Units.Select(unit => unit.Id).ToHashSet() : null,
            Papers = tenant.Papers,
            Topics = tenant.Topics,
        };
        return SopChecks.Run(revision, tenant.Extensions.GetValueOrDefault(revision.Sop, []).ToHashSet(StringComparer.Ordinal), around);
    }
}
