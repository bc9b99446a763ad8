using SopEngine.Application.Calls;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Sops.Drafting;

/// <summary>The checks of a draft within its region: with its other SOPs, roles, units and templates.</summary>
public sealed class SopDraftChecks(SopRegistry sops)
{
    public IReadOnlyList<Finding> Run(Caller caller, SopRevision revision)
    {
        var tenant = caller.Tenant;
        var others = sops.InForce(tenant.Id).Select(sop => sop.Printed).Where(sop => sop.Sop != revision.Sop);
        var around = new Surroundings
        {
            Sops = others.Append(revision).ToDictionary(sop => sop.Sop),
            Roles = tenant.Roles.Select(role => role.Id).ToHashSet(),
            Units = tenant.Units.Select(unit => unit.Id).ToHashSet(),
            Papers = tenant.Papers,
            Topics = tenant.Topics,
        };
        return SopChecks.Run(revision, tenant.Extensions.GetValueOrDefault(revision.Sop, []).ToHashSet(StringComparer.Ordinal), around);
    }
}
