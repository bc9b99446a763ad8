using System.Text.Json;

namespace SopEngine.Application.Mining;

/// <summary>Attributes and relationships of OCEL 2.0. What is null is left out.</summary>
internal static class OcelAttributes
{
    /// <summary>For what does not change.</summary>
    public const string Always = "1970-01-01T00:00:00.000+00:00";

    /// <summary>An attribute of an event, or of an object with the time from which it holds.</summary>
    public static void Attribute(this Utf8JsonWriter json, string name, string? value, string? since = null)
    {
        if (value is not null)
        {
            Begin(json, name, since);
            json.WriteString("value", value);
            json.WriteEndObject();
        }
    }

    public static void Attribute(this Utf8JsonWriter json, string name, long? value, string? since = null)
    {
        if (value is { } number)
        {
            Begin(json, name, since);
            json.WriteNumber("value", number);
            json.WriteEndObject();
        }
    }

    public static void Attribute(this Utf8JsonWriter json, string name, bool value, string? since = null)
    {
        Begin(json, name, since);
        json.WriteBoolean("value", value);
        json.WriteEndObject();
    }

    public static void Relationship(this Utf8JsonWriter json, string qualifier, string? id)
    {
        if (id is not null)
        {
            json.WriteStartObject();
            json.WriteString("objectId", id);
            json.WriteString("qualifier", qualifier);
            json.WriteEndObject();
        }
    }

    /// <summary>Begins an object with its attributes.</summary>
    public static void BeginObject(this Utf8JsonWriter json, string id, string type)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", type);
        json.WriteStartArray("attributes");
    }

    /// <summary>After the attributes of an object or event.</summary>
    public static void BeginRelationships(this Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteStartArray("relationships");
    }

    /// <summary>After the relationships of an object or event.</summary>
    public static void EndObject(this Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string name, string? since)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        if (since is not null)
        {
            json.WriteString("time", since);
        }
    }
}
