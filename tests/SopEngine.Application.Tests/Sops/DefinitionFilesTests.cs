using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Files;
using SopEngine.Application.Tests.Sops.Yaml;

namespace SopEngine.Application.Tests.Sops;

public sealed class DefinitionFilesTests
{
    [Fact]
    public void Every_region_has_the_definitions_of_its_folder_in_a_fixed_order()
    {
        using var folder = new ScratchFolder();
        folder.Write("b/z.yaml", SopFileSamples.Sound);
        folder.Write("b/a.yaml", "sop: [");
        folder.Write("a/x.yaml", SopFileSamples.Sound);
        folder.Write("a/catatan.md", "bukan definisi");
        folder.Write("sop.schema.json", "{}");
        folder.Write(".tersembunyi/x.yaml", SopFileSamples.Sound);

        var readings = DefinitionFiles.ReadAll(folder.Path);

        readings.Select(reading => $"{reading.Tenant} {Path.GetFileName(reading.Path)} {reading.Reading.IsClean}").Should().Equal(
            "a x.yaml True", "b a.yaml False", "b z.yaml True");
        DefinitionFiles.ReadFolder(Path.Combine(folder.Path, "hilang")).Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_gone_is_a_problem_and_no_exception()
    {
        using var folder = new ScratchFolder();

        var reading = DefinitionFiles.Read(Path.Combine(folder.Path, "a", "hilang.yaml")).Reading;

        reading.Revision.Should().BeNull();
        reading.IsClean.Should().BeFalse();
        reading.Problems.Spots().Should().Equal("1:1 file-unreadable");
    }
}
