using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Writing;

/// <summary>
/// The canonical JSON of a piece of a definition as elements of our namespace, and back, with nothing lost: an object is its members as elements, a list is an element
/// with <c>kind="list"</c> and an <c>item</c> for each, numbers and truths have their kind. What XML does not take is written as a string of JSON.
/// </summary>
internal static class SopXml
{
    private const string Kind = "kind", Item = "item", Entry = "entry", Key = "key";

    public static XElement Write(string name, JsonNode? node) => Write(new XElement(BpmnXml.Sop + name), node);

    /// <summary>What <see cref="Write(string, JsonNode?)"/> wrote, or what somebody made of it; a <see cref="JsonException"/> when it cannot be read.</summary>
    public static JsonNode Read(XElement element) => (string?)element.Attribute(Kind) switch
    {
        "list" => new JsonArray([.. element.Elements(BpmnXml.Sop + Item).Select(Read)]),
        "object" => ReadObject(element),
        "number" => Parse(element.Value, JsonValueKind.Number),
        "boolean" => Parse(element.Value, JsonValueKind.True, JsonValueKind.False),
        "json" => Parse(element.Value, JsonValueKind.String),
        null => JsonValue.Create(element.Value)!,
        var other => throw new JsonException($"'{other}' is no kind of value."),
    };

    /// <summary>One value of its kind: a definition has no nulls, and nothing hidden in a text.</summary>
    private static JsonNode Parse(string text, params ReadOnlySpan<JsonValueKind> kinds) =>
        JsonNode.Parse(text) is { } value && kinds.Contains(value.GetValueKind()) ? value : throw new JsonException("A value is of another kind than it says.");

    private static XElement Write(XElement element, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                element.SetAttributeValue(Kind, "object");
                element.Add(members.Select(member => Write(Named(member.Key), member.Value)));
                break;
            case JsonArray items:
                element.SetAttributeValue(Kind, "list");
                element.Add(items.Select(item => Write(new XElement(BpmnXml.Sop + Item), item)));
                break;
            default:
                WriteValue(element, node);
                break;
        }

        return element;
    }

    private static void WriteValue(XElement element, JsonNode? value)
    {
        var kind = value?.GetValueKind();
        if (kind == JsonValueKind.String && value!.GetValue<string>() is var text && Survives(text))
        {
            element.Value = text;
            return;
        }

        element.SetAttributeValue(Kind, kind switch
        {
            JsonValueKind.Number => "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "json",
        });
        element.Value = value?.ToJsonString() ?? "null";
    }

    private static XElement Named(string key) => IsName(key) ? new XElement(BpmnXml.Sop + key) : new XElement(BpmnXml.Sop + Entry, new XAttribute(Key, JsonSerializer.Serialize(key)));

    private static bool IsName(string key) => key.Length > 0 && key is not (Item or Entry) && char.IsAsciiLetterLower(key[0]) && key.All(char.IsAsciiLetterOrDigit);

    /// <summary>Whether tools give a text back as it was: they take blanks from its ends, and line ends for one another.</summary>
    private static bool Survives(string text) => XmlNames.Fits(text) && text.Trim() == text && !text.Contains('\r', StringComparison.Ordinal);

    private static JsonObject ReadObject(XElement element)
    {
        var members = new JsonObject();
        foreach (var member in element.Elements().Where(member => member.Name.Namespace == BpmnXml.Sop))
        {
            var name = member.Name.LocalName == Entry ? JsonSerializer.Deserialize<string>((string?)member.Attribute(Key) ?? "null") : member.Name.LocalName;
            if (name is null || !members.TryAdd(name, Read(member)))
            {
                throw new JsonException($"'{name}' stands twice, or has no name.");
            }
        }

        return members;
    }
}
