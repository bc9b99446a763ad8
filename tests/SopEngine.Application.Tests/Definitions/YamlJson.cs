using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>A YAML file as the JSON that an editor with the schema sees: YAML 1.2 core, so that plain true, false and numbers are not texts.</summary>
internal static partial class YamlJson
{
    public static JsonNode Read(string path)
    {
        using var text = File.OpenText(path);
        var stream = new YamlStream();
        stream.Load(text);
        return Convert(stream.Documents.Should().ContainSingle().Subject.RootNode)!;
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => ConvertPlain(scalar.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new InvalidDataException($"A {node.NodeType} has no place in these files."),
    };

    private static JsonValue? ConvertPlain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when WholeNumber().IsMatch(text) => JsonValue.Create(long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex("^-?[0-9]{1,18}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WholeNumber();
}
