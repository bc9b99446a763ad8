using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Host.Pages.Parts;
using SopEngine.Host.Tests.Architecture;

namespace SopEngine.Host.Tests.Pages;

/// <summary>The SOPs that come with the product, as their regions run them at first.</summary>
internal static class Shipped
{
    public static TheoryData<string> Regions => ["banten", "banyuwangi", "batam", "jabar", "trenggalek"];

    public static SopPaper Paper(string region)
    {
        var file = Directory.GetFiles(Repository.FullPath($"workflow-definitions/{region}"), "*.yaml").Single();
        var revision = SopYamlReader.Read(File.ReadAllBytes(file), file).Revision!;
        return SopPaper.Of(SopExtensions.Apply(revision, new HashSet<string>()));
    }
}
