using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Sops.Drafting;

/// <summary>Nothing of a definition needs a file: whatever one can say can be said in the editor's cells.</summary>
public sealed class ReachableSopTests
{
    public static TheoryData<string> Shipped => [.. RepositoryFiles.DefinitionNames];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_sop_can_be_written_from_an_empty_table_by_edits_alone(string name)
    {
        var shipped = Read(File.ReadAllText(Path.Combine(RepositoryFiles.Definitions, name)));

        CanonicalJson.Write(TypedAgain.From(shipped)).Should().Be(CanonicalJson.Write(shipped));
    }

    private static SopRevision Read(string yaml) => SopYamlReader.Read(yaml, "sop.yaml").Revision ?? throw new InvalidOperationException("The file cannot be read.");
}
