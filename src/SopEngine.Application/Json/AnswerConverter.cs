using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Json;

/// <summary>An answer as callers write it: text, number, true or false, list of texts.</summary>
public sealed class AnswerConverter : JsonConverter<Answer>
{
    public override Answer? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => Answer.Text(reader.GetString() ?? ""),
        JsonTokenType.True or JsonTokenType.False => Answer.YesNo(reader.GetBoolean()),
        JsonTokenType.Number => new Answer(AnswerKind.Number, [JsonElement.ParseValue(ref reader).GetRawText()]),
        JsonTokenType.StartArray => Answer.List(JsonSerializer.Deserialize<List<string>>(ref reader, options) ?? []),
        _ => throw new JsonException("An answer is a text, a number, true or false, or a list of texts."),
    };

    public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options)
    {
        switch (value.Kind)
        {
            case AnswerKind.YesNo:
                writer.WriteBooleanValue(value.Values[0] == "true");
                break;
            case AnswerKind.Number when decimal.TryParse(value.Values[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                writer.WriteNumberValue(number);
                break;
            case AnswerKind.List:
                JsonSerializer.Serialize(writer, value.Values, options);
                break;
            default:
                writer.WriteStringValue(value.Display);
                break;
        }
    }
}
