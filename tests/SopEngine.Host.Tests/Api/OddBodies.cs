using System.Text;

namespace SopEngine.Host.Tests.Api;

/// <summary>Bodies that nobody should send and somebody will.</summary>
internal static class OddBodies
{
    // stands first: the list below is made from it
    private static readonly string[] _members =
    [
        "sop", "topic", "channel", "receivedAt", "onBehalfOf", "form", "text", "public", "ground", "reason", "awaiting", "workItem", "outcome", "step", "topic",
        "class", "type", "field", "at", "into", "other", "person", "instruction", "note", "number", "key", "userName", "password", "code", "speed", "to",
    ];

    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        Text("nothing", ""),
        Text("blanks", " \r\n\t"),
        Text("null", "null"),
        Text("a number", "42"),
        Text("a text", "\"teks\""),
        Text("a list", "[]"),
        Text("a list of objects", "[{}]"),
        Text("an empty object", "{}"),
        Text("half an object", "{\"form\":{\"a\":"),
        Text("two objects", "{}{}"),
        Text("a trailing comma", "{\"a\":1,}"),
        Text("a comment", "{/* */}"),
        Text("single quotes", "{'a':1}"),
        Text("members given twice", "{\"ground\":\"a\",\"ground\":\"b\",\"form\":{\"x\":1,\"x\":2}}"),
        Text("nulls everywhere", Everywhere("null")),
        Text("numbers everywhere", Everywhere("1")),
        Text("objects everywhere", Everywhere("{}")),
        Text("lists everywhere", Everywhere("[1,null,{}]")),
        Text("truth everywhere", Everywhere("true")),
        Text("empty texts everywhere", Everywhere("\"\"")),
        Text("a nul in texts", Everywhere("\"a\\u0000b\"")),
        Text("half a surrogate pair", Everywhere("\"\\ud800\"")),
        Text("half a pair in a name", "{\"\\udfff\":1,\"form\":{\"\\ud800\":1}}"),
        Text("injection", Everywhere("\"'; DROP TABLE tickets; --\"")),
        Text("markup", Everywhere("\"<script>alert(1)</script>\"")),
        Text("control and direction marks", Everywhere("\"\\u202e\\u0007\\u001b[31m\"")),
        Text("very long texts", Everywhere($"\"{new string('x', 100_000)}\"")),
        Text("great numbers", Everywhere("1e400")),
        Text("the last instant", Everywhere("\"9999-12-31T23:59:59.999+00:00\"")),
        Text("the first instant", Everywhere("\"0001-01-01T00:00:00+14:00\"")),
        Text("a form that nests deeply", $"{{\"form\":{string.Concat(Enumerable.Repeat("{\"a\":", 40))}1{new string('}', 41)}"),
        Text("nesting without end", new string('[', 10_000)),
        Text("many fields", $"{{\"form\":{{{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"\"f{i}\":{i}"))}}}}}"),
        ("a byte order mark", [0xEF, 0xBB, 0xBF, .. "{}"u8]),
        ("bytes that are no text", [0xFF, 0xFE, 0x00, 0x80, 0xC0]),
        ("bad UTF-8 inside a text", [.. "{\"ground\":\""u8, 0xC3, 0x28, .. "\"}"u8]),
        ("UTF-16", Encoding.Unicode.GetBytes("{\"ground\":\"a\"}")),
    ];

    private static (string Name, byte[] Bytes) Text(string name, string json) => (name, Encoding.UTF8.GetBytes(json));

    private static string Everywhere(string value) => $"{{{string.Join(',', _members.Distinct().Select(member => $"\"{member}\":{value}"))}}}";
}
