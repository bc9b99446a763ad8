using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Persistence.Conventions;

namespace SopEngine.Persistence.Json;

/// <summary>Instants as <c>2026-11-23T01:00:00.000Z</c>, always with three digits; anything else is refused.</summary>
internal sealed class InstantConverter : JsonConverter<DateTime>
{
    private const int Length = 24;

    // the round-trip form has four more digits of the second
    private const int RoundTripLength = 28;
    private static readonly StandardFormat _roundTrip = new('O');

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryParse(reader.ValueSpan, out var instant)
            ? instant
            : throw new JsonException($"'{(reader.TokenType == JsonTokenType.String ? reader.GetString() : reader.TokenType)}' is not an instant such as 2026-11-23T01:00:00.000Z.");

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>As a value of an array, or of a member whose name has been written.</summary>
    internal static void Write(Utf8JsonWriter writer, DateTime value)
    {
        Span<byte> text = stackalloc byte[RoundTripLength];
        Utf8Formatter.TryFormat(UtcConverter.Cut(value), text, out _, _roundTrip);
        text[Length - 1] = (byte)'Z';
        writer.WriteStringValue(text[..Length]);
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out DateTime instant)
    {
        instant = default;
        if (text.Length != Length || text[^1] != (byte)'Z')
        {
            return false;
        }

        Span<byte> whole = stackalloc byte[RoundTripLength];
        text[..^1].CopyTo(whole);
        "0000Z"u8.CopyTo(whole[(Length - 1)..]);
        return Utf8Parser.TryParse(whole, out instant, out var read, _roundTrip.Symbol) && read == RoundTripLength;
    }
}
