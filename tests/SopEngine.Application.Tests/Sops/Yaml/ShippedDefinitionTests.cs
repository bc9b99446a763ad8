using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Yaml;

namespace SopEngine.Application.Tests.Sops.Yaml;

public sealed class ShippedDefinitionTests
{
    public static TheoryData<string> Files { get; } = [.. RepositoryFiles.DefinitionNames];

    [Fact]
    public void The_five_regions_have_their_definition()
    {
        RepositoryFiles.DefinitionNames.Select(name => Path.GetDirectoryName(name)).Should().Contain(["banten", "banyuwangi", "batam", "jabar", "trenggalek"]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_definition_reads_without_a_problem_and_survives_writing_and_the_database(string file)
    {
        var reading = SopYamlReader.Read(File.ReadAllBytes(Path.Combine(RepositoryFiles.Definitions, file)), file);
        reading.Problems.Should().BeEmpty();

        var revision = reading.Revision!;
        var written = SopYamlWriter.Write(revision);
        var again = SopYamlReader.Read(written, file);

        again.Problems.Should().BeEmpty();
        RandomRevisions.AreSame(again.Revision!, revision).Should().BeTrue();
        RandomRevisions.AreSame(CanonicalJson.Read(CanonicalJson.Write(revision)), revision).Should().BeTrue();
        SopYamlWriter.Write(again.Revision!).Should().Be(written);
    }
}
