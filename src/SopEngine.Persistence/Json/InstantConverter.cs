using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Json;

/// <summary>Instants as <c>2026-11-23T01:00:00.000Z</c>, always with three digits; anything else is refused.</summary>
internal sealed class InstantConverter : JsonConverter<DateTime>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTime.TryParseExact(
            reader.GetString(), Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw new JsonException($"'{reader.GetString()}' is not an instant such as 2026-11-23T01:00:00.000Z.");

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(UtcConverter.Cut(value).ToString(Form, CultureInfo.InvariantCulture));
}
