using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using static SopEngine.Domain.Tests.Sops.Sketch;

namespace SopEngine.Domain.Tests.Sops.Checks;

public sealed class ExtensionFindingsTests
{
    /// <summary>Row c is outside the SOP and, once on, goes round for ever; row d can be reached only by an outcome outside the SOP.</summary>
    private static readonly SopRevision _sop = Sop(
        Filing("a", "b"),
        Row("b", Close("tutup"), Go("telaah", "c") with { OutsideSop = true }, Go("naik", "d") with { OutsideSop = true }),
        Row("c", Go("lagi", "c")) with { OutsideSop = true },
        Row("d", Close("tutup")) with { Lane = "kepala" });

    [Fact]
    public void What_is_wrong_only_with_everything_on_says_so() =>
        Harm("endless-loop").Should().EndWith("Ini terjadi bila bagian di luar SOP dihidupkan.");

    [Fact]
    public void What_is_wrong_only_with_something_off_says_so() =>
        Harm("unreachable-row").Should().EndWith("Ini terjadi selama bagian di luar SOP tidak dihidupkan seluruhnya.");

    [Fact]
    public void What_is_wrong_either_way_is_said_once_and_plainly()
    {
        var sop = _sop with { Steps = [_sop.Steps[0], _sop.Steps[1] with { Time = "nanti" }, .. _sop.Steps.Skip(2)] };

        SopChecks.Run(sop).Should().ContainSingle(finding => finding.Code == "time-unreadable").Which.Harm.Should().NotContain("di luar SOP");
    }

    [Fact]
    public void With_the_way_turned_on_the_row_can_be_reached() =>
        SopChecks.Run(_sop, new HashSet<string> { "b/naik" }).Should().NotContain(finding => finding.Code == "unreachable-row");

    [Fact]
    public void With_everything_turned_on_findings_are_said_plainly()
    {
        var findings = SopChecks.Run(_sop, new HashSet<string> { "b/naik", "b/telaah", "c" });

        findings.Should().ContainSingle().Which.Harm.Should().Be("Baris ini berputar tanpa jalan keluar; tiket tidak pernah selesai.");
    }

    private static string Harm(string code) => SopChecks.Run(_sop).Single(finding => finding.Code == code).Harm;
}
