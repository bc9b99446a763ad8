using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Definitions;

public sealed class SoundnessTests
{
    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void The_checks_before_publishing_find_nothing(string tenant)
    {
        var around = new Surroundings { Roles = RegionFile.Ids(tenant, "roles"), Units = RegionFile.Ids(tenant, "units") };

        var findings = SopChecks.Run(Definition.Of(tenant), extensions: null, around);

        findings.Select(finding => $"{finding.Severity} {finding.Code} {finding.Place} {finding.Harm} {finding.Fix}").Should().BeEmpty();
    }
}
