using System.Text.Json;

namespace SopEngine.Application.Mining;

/// <summary>What a log says of the types of its events and objects: every attribute that may stand there, with its type.</summary>
internal static class OcelTypes
{
    private const string Text = "string", Whole = "integer", Truth = "boolean", Time = "time";

    private static readonly (string Name, string Type)[] _visit = [("role", Text), ("phase", Text), ("owner", Text), ("visit", Whole), ("round", Whole)];

    private static readonly (string Name, string Type)[] _ending = [.. _visit, ("outcome", Text), ("skipped", Truth), ("sla", Text), ("workingMs", Whole), ("lateMs", Whole)];

    private static readonly (string Name, string Type)[] _pause = [.. _visit, ("forRequester", Truth)];

    private static readonly (string Name, string Type)[] _deviation = [("visit", Whole)];

    private static readonly (string Name, (string, string)[] Attributes)[] _objects =
    [
        (OcelNames.Ticket, [
            ("topic", Text), ("class", Text), ("ticketType", Text), ("channel", Text), ("onBehalf", Truth), ("sla", Text), ("resolutionMs", Whole), ("closure", Text)]),
        (OcelNames.Sop, [("sop", Text), ("revision", Whole), ("title", Text)]),
        (OcelNames.Row, [("step", Text), ("no", Text), ("activity", Text), ("phase", Text)]),
        (OcelNames.Unit, [("unit", Text)]),
        (OcelNames.Clock, [
            ("kind", Text), ("of", Text), ("owner", Text), ("reading", Text), ("targetMs", Whole), ("dueAt", Time), ("usedMs", Whole), ("sla", Text)]),
    ];

    public static void WriteObjects(Utf8JsonWriter json)
    {
        json.WriteStartArray("objectTypes");
        foreach (var (name, attributes) in _objects)
        {
            Write(json, name, attributes);
        }

        json.WriteEndArray();
    }

    public static void WriteEvents(Utf8JsonWriter json, OcelMet met)
    {
        json.WriteStartArray("eventTypes");
        foreach (var (name, isDeviation) in met.EventTypes)
        {
            Write(json, name, isDeviation ? _deviation : AttributesOf(name));
        }

        json.WriteEndArray();
    }

    // a row's id has no colon, so that what follows one is the move
    private static (string, string)[] AttributesOf(string type) => type.Split(':') is [_, var move]
        ? move == Transition.Start.Word() ? _visit : move == Transition.Abort.Word() ? _ending : _pause
        : _ending;

    private static void Write(Utf8JsonWriter json, string name, (string Name, string Type)[] attributes)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("attributes");
        foreach (var (attribute, type) in attributes)
        {
            json.WriteStartObject();
            json.WriteString("name", attribute);
            json.WriteString("type", type);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
