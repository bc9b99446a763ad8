using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Json;

/// <summary>
/// Answers as the JSON one expects: text a string, yes and no a boolean, a list an array, a number its digits. What has no such form (a number written 007, an answer
/// with no value) is written out as <c>{"kind":…,"values":[…]}</c>, so that every answer is read as it was given.
/// </summary>
internal sealed class AnswerConverter : JsonConverter<Answer>
{
    public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var json = document.RootElement;
        return json.ValueKind switch
        {
            JsonValueKind.String => Answer.Text(json.GetString() ?? ""),
            JsonValueKind.True => Answer.YesNo(true),
            JsonValueKind.False => Answer.YesNo(false),
            JsonValueKind.Number => new Answer(AnswerKind.Number, [json.GetRawText()]),
            JsonValueKind.Array => Answer.List(Texts(json)),
            JsonValueKind.Object => new Answer(json.GetProperty("kind").Deserialize<AnswerKind>(options), Texts(json.GetProperty("values"))),
            JsonValueKind.Undefined or JsonValueKind.Null => throw new JsonException("An answer may not be null."),
        };
    }

    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case { Kind: AnswerKind.Text, Values: [var text] }:
                writer.WriteStringValue(text);
                break;
            case { Kind: AnswerKind.YesNo, Values: ["true" or "false"] }:
                writer.WriteBooleanValue(value.Values[0] == "true");
                break;
            case { Kind: AnswerKind.List }:
                WriteTexts(writer, value.Values);
                break;
            case { Kind: AnswerKind.Number, Values: [var digits] } when IsJsonNumber(digits):
                writer.WriteRawValue(digits);
                break;
            default:
                writer.WriteStartObject();
                writer.WritePropertyName("kind");
                JsonSerializer.Serialize(writer, value.Kind, options);
                writer.WritePropertyName("values");
                WriteTexts(writer, value.Values);
                writer.WriteEndObject();
                break;
        }
    }

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(value => value.GetString() ?? "")];

    private static void WriteTexts(Utf8JsonWriter writer, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    // the grammar of RFC 8259, 6: what it allows is kept digit by digit
    private static bool IsJsonNumber(string text)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == text.Length && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
