using System.Text.Json;

namespace SopEngine.Host.Api;

/// <summary>What cannot be seen from the grammar of JSON alone, and would only come out when a text is read or stored.</summary>
internal static class JsonText
{
    /// <summary>Why the body cannot be taken, in Indonesian; null when it can.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static string? WhyUnfit(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 32 });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return "Isi permintaan harus sebuah objek JSON, misalnya { \"outcome\": \"ya\" }.";
        }

        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsText(ref reader))
            {
                return $"Teks di sekitar bita ke-{reader.TokenStartIndex + 1} memuat huruf yang tidak dapat disimpan (surrogate tanpa pasangan atau NUL).";
            }
        }

        return null;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return !reader.ValueSpan.Contains((byte)0);
        }

        try
        {
            return !reader.GetString()!.Contains('\0', StringComparison.Ordinal);
        }
        catch (InvalidOperationException)
        {
            // half a surrogate pair, written as an escape
            return false;
        }
    }
}
