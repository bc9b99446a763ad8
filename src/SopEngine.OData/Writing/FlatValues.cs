using System.Buffers.Text;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace SopEngine.OData.Writing;

/// <summary>Values as OData-JSON 4.0, section 7.1, has them.</summary>
internal static class FlatValues
{
    /// <summary>An answer is JSON and never part of a page.</summary>
    public static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static readonly JsonSerializerOptions Texts = new() { Encoder = Escaping };

    private const int Longest = 64;

    public static void Write(Utf8JsonWriter json, object? value, bool numbersAsTexts)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number when !numbersAsTexts: json.WriteNumberValue(number); break;
            case long number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: WriteReal(json, number); break;
            case DateTime instant: WriteInstant(json, instant); break;
            case DateTimeOffset instant when instant.Offset == TimeSpan.Zero: WriteInstant(json, instant.UtcDateTime); break;
            case DateOnly day: WriteDay(json, day); break;
            default: WriteRest(json, value, numbersAsTexts); break;
        }
    }

    private static void WriteRest(Utf8JsonWriter json, object value, bool numbersAsTexts)
    {
        switch (value)
        {
            case decimal number when !numbersAsTexts: json.WriteNumberValue(number); break;
            case decimal number: json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case byte number: json.WriteNumberValue(number); break;
            case short number: json.WriteNumberValue(number); break;
            case float number: WriteReal(json, number); break;
            case Guid id: json.WriteStringValue(id); break;
            case DateTimeOffset instant: json.WriteStringValue(XmlConvert.ToString(instant)); break;
            case TimeOnly time: json.WriteStringValue(time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture)); break;
            case TimeSpan span: json.WriteStringValue(XmlConvert.ToString(span)); break;
            default: throw new InvalidOperationException($"A property is of type {value.GetType().Name}.");
        }
    }

    /// <summary>A real number is told from a whole one, and what is no number is a text.</summary>
    private static void WriteReal<TReal>(Utf8JsonWriter json, TReal number)
        where TReal : struct, System.Numerics.IFloatingPointIeee754<TReal>
    {
        if (!TReal.IsFinite(number))
        {
            json.WriteStringValue(TReal.IsNaN(number) ? "NaN" : TReal.IsPositive(number) ? "INF" : "-INF");
            return;
        }

        Span<byte> text = stackalloc byte[Longest];
        number.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny("."u8[0], "E"u8[0]) < 0)
        {
            ".0"u8.CopyTo(text[length..]);
            length += 2;
        }

        json.WriteRawValue(text[..length], skipInputValidation: true);
    }

    /// <summary>With as many digits of a second as it has.</summary>
    private static void WriteInstant(Utf8JsonWriter json, DateTime instant)
    {
        Span<byte> text = stackalloc byte[Longest];
        Utf8Formatter.TryFormat(DateTime.SpecifyKind(instant, DateTimeKind.Utc), text, out var length, 'O');
        length = text[..(length - 1)].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        text[length] = (byte)'Z';
        json.WriteStringValue(text[..(length + 1)]);
    }

    private static void WriteDay(Utf8JsonWriter json, DateOnly day)
    {
        Span<byte> text = stackalloc byte[Longest];
        day.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }
}
