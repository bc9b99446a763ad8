using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>The five SOPs as their files say them.</summary>
internal static class Definition
{
    public static IReadOnlyList<string> Names { get; } = ["batam", "banten", "banyuwangi", "trenggalek", "jabar"];

    public static TheoryData<string> Tenants => [.. Names];

    public static SopRevision Of(string tenant)
    {
        var path = Directory.EnumerateFiles(Checkout.PathOf("workflow-definitions", tenant), "*.yaml").Should().ContainSingle().Subject;
        var reading = SopYamlReader.Read(File.ReadAllBytes(path), path);
        reading.Problems.Should().BeEmpty();
        return reading.Revision!;
    }

    /// <summary>The row that a key of the expected tables stands for: rows and keys are in the same printed order.</summary>
    public static IReadOnlyDictionary<string, Step> ByKey(SopRevision revision, string tenant)
    {
        var keys = ExpectedRows.Read($"{tenant}.tsv").Select(row => row["key"]).ToList();
        revision.Steps.Should().HaveCount(keys.Count);
        return keys.Zip(revision.Steps).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
