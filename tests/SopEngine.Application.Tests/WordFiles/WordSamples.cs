using SopEngine.Application.Charts;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Application.WordFiles.Reading;
using SopEngine.Application.WordFiles.Writing;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Application.Tests.WordFiles;

/// <summary>The SOPs that ship with the product as Word files.</summary>
internal static class WordSamples
{
    public static TheoryData<string> Regions => ["banten", "banyuwangi", "batam", "jabar", "trenggalek"];

    public static SopRevision Revision(string region)
    {
        var file = Directory.GetFiles(Path.Combine(RepositoryFiles.Definitions, region), "*.yaml").Single();
        return SopExtensions.Apply(SopYamlReader.Read(File.ReadAllBytes(file), file).Revision!, new HashSet<string>());
    }

    public static byte[] Sample(string region) => Write(Revision(region));

    public static byte[] Write(SopRevision revision, ApprovalTrail? trail = null)
    {
        var chart = ChartLayout.Of(revision);
        var published = new PublishedRevision(new LoadedSop(revision, revision, new string('a', 64)), new DateTime(2026, 11, 23, 1, 0, 0, DateTimeKind.Utc), InForce: true)
        {
            Trail = trail, Change = trail is null ? null : "Baris 1 diperjelas.",
        };
        return WordFile.Write(new WordSource(revision, chart, new SopSentences(revision, chart.Keys), [published], _ => "23 November 2026", "https://contoh.go.id/sop/sah/aaaaaaaaaaaa"));
    }

    public static WordReading Read(byte[] file)
    {
        ReadWordDocument.Read(file).Succeeded(out var reading, out var problem).Should().BeTrue("{0}", problem?.Detail);
        return reading!;
    }
}
