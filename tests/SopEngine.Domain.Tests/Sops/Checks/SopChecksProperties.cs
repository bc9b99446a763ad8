using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tests.Sops.Checks;

public sealed class SopChecksProperties
{
    [Fact]
    public void Whatever_a_definition_says_it_is_answered_with_findings() => OnWildSops(sop =>
    {
        var region = new Surroundings { Sops = new Dictionary<string, SopRevision> { ["a"] = sop, [sop.Sop] = sop }, Roles = new HashSet<string> { "b" } };

        foreach (var finding in SopChecks.Run(sop, extensions: null, region))
        {
            finding.Severity.Should().Be(FindingCatalogue.All[finding.Code]);
            (finding.Harm.Length > 0 && finding.Fix.Length > 0 && finding.Place.Length > 0).Should().BeTrue();
        }
    });

    [Fact]
    public void The_same_definition_gets_the_same_findings() => OnWildSops(sop =>
        SopChecks.Run(sop).Select(Whole).SequenceEqual(SopChecks.Run(sop).Select(Whole)).Should().BeTrue());

    [Fact]
    public void Nothing_is_said_twice() => OnWildSops(sop =>
    {
        var findings = SopChecks.Run(sop);
        findings.DistinctBy(finding => (finding.Code, finding.Place)).Count().Should().Be(findings.Count);
    });

    [Fact]
    public void Turning_parts_off_twice_is_the_same_as_once() => OnWildSops(sop =>
    {
        var off = SopExtensions.Apply(sop, new HashSet<string>());
        SopExtensions.Names(off).Should().BeEmpty();
        Whole(SopExtensions.Apply(off, new HashSet<string>())).Should().Be(Whole(off));
    });

    private static string Whole(Finding finding) => $"{finding} {string.Join('|', finding.Path)}";

    private static string Whole(SopRevision sop) => System.Text.Json.JsonSerializer.Serialize(sop);

    private static void OnWildSops(Action<SopRevision> look) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithQuietOnSuccess(true),
        Prop.ForAll(RandomSops.Wild().ToArbitrary(), look));
}
