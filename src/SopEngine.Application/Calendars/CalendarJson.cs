using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Application.Json;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>The form a calendar has in the database: canonical JSON, so that equal calendars have equal text and hash.</summary>
public static class CalendarJson
{
    private static readonly JsonSerializerOptions _options = Options();

    public static string Write(CalendarBook book) => CanonicalText.Of(JsonSerializer.SerializeToElement(book, _options));

    /// <summary>Any part of a calendar as text, to tell whether two say the same.</summary>
    internal static string Text<T>(T part) => JsonSerializer.Serialize(part, _options);

    /// <summary>The calendar that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no such JSON: what stands in the database was not written by us.</exception>
    public static CalendarBook Read(string json) =>
        JsonSerializer.Deserialize<CalendarBook>(json, _options) ?? throw new JsonException("The text is null instead of a calendar.");

    /// <summary>SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string Sha256Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            MaxDepth = 32,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
