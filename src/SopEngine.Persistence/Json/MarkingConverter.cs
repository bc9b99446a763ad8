using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Persistence.Json;

/// <summary>Markings in their own text form.</summary>
internal sealed class MarkingConverter : JsonConverter<Marking>
{
    public override Marking Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Marking.Read(reader.GetString() ?? "") ?? throw new JsonException($"'{reader.GetString()}' is not a marking.");

    public override void Write(Utf8JsonWriter writer, Marking value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
