using SopEngine.Application.Tenants;
using SopEngine.Application.Tests.Files;
using SopEngine.Application.Tests.Sops.Yaml;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Tenants;

public sealed class TenantFilesTests
{
    [Fact]
    public void The_shipped_regions_read_without_a_problem()
    {
        var readings = TenantFiles.ReadAll(RepositoryFiles.Tenants);

        readings.SelectMany(reading => reading.Problems).Where(problem => problem.Severity != FindingSeverity.Note).Should().BeEmpty();
        readings.Select(reading => reading.Profile!.Id.Value).Should().Equal("banten", "banyuwangi", "batam", "jabar", "nasional", "trenggalek");
        readings.Single(reading => reading.Folder == "nasional").Profile!.Kind.Should().Be(TenantKind.Ministry);
    }

    [Fact]
    public void A_host_belongs_to_one_region()
    {
        using var folder = new ScratchFolder();
        folder.Write("contoh/tenant.yaml", TenantSamples.Tenant);
        folder.Write("lain/tenant.yaml", TenantSamples.Tenant.Replace("tenant: contoh", "tenant: lain", StringComparison.Ordinal));

        var readings = TenantFiles.ReadAll(folder.Path);

        readings[0].IsClean.Should().BeTrue("it came first");
        readings[1].Problems.Spots().Should().Equal("7:9 host-taken");
        readings[1].IsClean.Should().BeFalse();
    }

    [Fact]
    public void Folders_that_are_hidden_and_files_beside_the_regions_are_left_alone()
    {
        using var folder = new ScratchFolder();
        folder.Write(".git/config", "x");
        folder.Write("tenant.schema.json", "{}");

        TenantFiles.ReadAll(folder.Path).Should().BeEmpty();
        TenantFiles.ReadAll(System.IO.Path.Combine(folder.Path, "hilang")).Should().BeEmpty();
    }

    [Fact]
    public void A_file_too_large_is_one_problem_and_not_read()
    {
        using var folder = new ScratchFolder();
        folder.Write("contoh/tenant.yaml", new string('#', (1 << 20) + 1));

        TenantFiles.ReadAll(folder.Path).Should().ContainSingle().Which.Problems.Spots().Should().Equal("1:1 file-too-large");
    }
}
