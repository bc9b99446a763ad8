using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SopEngine.Persistence.Json;

/// <summary>How values of the Domain, which know nothing of JSON, are written for keeping.</summary>
internal static class StoredJson
{
    public static JsonSerializerOptions Options { get; } = Build();

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">The text is not what <see cref="Write"/> writes.</exception>
    public static T Read<T>(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException($"No {typeof(T).Name} in '{text}'.");
        }
        catch (NotSupportedException cause)
        {
            // how the serializer says that a member of a family does not say which it is
            throw new JsonException(cause.Message, cause);
        }
    }

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions
        {
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            // kept in a database and read by people there: letters stay letters
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver
            {
                Modifiers = { StateChangeJson.NameTheFamily, StoredMembers.Choose },
            },
            Converters =
            {
                new InstantConverter(),
                new MarkingConverter(),
                new AnswerConverter(),
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            },
        };
        options.MakeReadOnly();
        return options;
    }
}
