using SopEngine.Application.Sops.Yaml;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Bpmn;

/// <summary>The definitions that diagrams are made of: the five real ones, and those that show each shape of the language.</summary>
internal static class SoundDefinitions
{
    public static TheoryData<string> Names { get; } = [.. Definition.Names, .. CorpusCase.Names("Sound").SelectMany(name => CorpusCase.Open("Sound", name).Files)
        .Select(file => Path.GetRelativePath(Checkout.PathOf("tests", "SopEngine.Application.Tests", "Definitions", "Sound"), file))];

    public static SopRevision Of(string name)
    {
        if (Definition.Names.Contains(name))
        {
            return Definition.Of(name);
        }

        var path = Checkout.PathOf("tests", "SopEngine.Application.Tests", "Definitions", "Sound", name);
        return SopYamlReader.Read(File.ReadAllBytes(path), path).Revision!;
    }
}
