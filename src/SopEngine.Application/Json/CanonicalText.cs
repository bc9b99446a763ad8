using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SopEngine.Application.Json;

/// <summary>
/// JSON text as RFC 8785 writes it: keys in the order of their UTF-16 units, no blanks, of all characters only the quote, the backslash and control characters
/// escaped. Written by hand, because what the library's encoders escape differs from version to version and a hash must not. Numbers are whole.
/// </summary>
public static class CanonicalText
{
    public static string Of(JsonElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, element);
                break;
            case JsonValueKind.Array:
                AppendList(text, '[', element.EnumerateArray(), item => Append(text, item), ']');
                break;
            case JsonValueKind.String:
                AppendText(text, element.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(CultureInfo.InvariantCulture, $"{element.GetInt64()}");
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void AppendObject(StringBuilder text, JsonElement element) => AppendList(
        text,
        '{',
        element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal),
        property =>
        {
            AppendText(text, property.Name);
            text.Append(':');
            Append(text, property.Value);
        },
        '}');

    private static void AppendList<T>(StringBuilder text, char open, IEnumerable<T> items, Action<T> append, char close)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            append(item);
        }

        text.Append(close);
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
