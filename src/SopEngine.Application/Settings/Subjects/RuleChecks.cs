using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tenants.Checks;

namespace SopEngine.Application.Settings.Subjects;

/// <summary>Whether a region's SOPs still run with the parts that are turned on.</summary>
internal static class RuleChecks
{
    public static IEnumerable<FieldError> Errors(SettingTrial trial)
    {
        var sops = trial.Scope.Sops.Select(sop => sop.Printed).ToList();
        var region = RegionChecks.Run(trial.After, sops).Except(RegionChecks.Run(trial.Scope.Tenant, sops))
            .Where(finding => finding.File == RegionFile.Tenant && finding.Finding.Severity == FindingSeverity.Error).Select(finding => finding.Finding);
        return region.Concat(sops.SelectMany(sop => Run(trial.After, sop, sops).Except(Run(trial.Scope.Tenant, sop, sops))))
            .Select(finding => new FieldError("", finding.Code, $"{finding.Harm} {finding.Fix}"));
    }

    private static IEnumerable<Finding> Run(TenantProfile tenant, SopRevision sop, IReadOnlyList<SopRevision> all) => SopChecks.Run(
        sop,
        tenant.Extensions.GetValueOrDefault(sop.Sop, []).ToHashSet(StringComparer.Ordinal),
        new Surroundings
        {
            Sops = all.ToDictionary(known => known.Sop),
            Roles = tenant.Roles.Select(role => role.Id).ToHashSet(),
            Units = tenant.Units.Select(unit => unit.Id).ToHashSet(),
            Papers = tenant.Papers,
            Topics = tenant.Topics,
        }).Where(finding => finding.Severity == FindingSeverity.Error);
}
