using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SopEngine.Application.Json;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Sops;

/// <summary>
/// The form a revision has in the database, and the only one its hash is taken of: JSON canonical in the sense of RFC 8785 (keys in ordinal order, no blanks,
/// least escapes), names and enumerations in camel case, left-out values absent. Two files that mean the same have the same text and hash.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonSerializerOptions _options = Options();

    public static string Write(SopRevision revision) => CanonicalText.Of(JsonSerializer.SerializeToElement(revision, _options));

    /// <summary>The revision that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no such JSON: what stands in the database was not written by us.</exception>
    public static SopRevision Read(string json) =>
        JsonSerializer.Deserialize<SopRevision>(json, _options) ?? throw new JsonException("The text is null instead of an SOP revision.");

    /// <summary>SHA-256 of the canonical JSON in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string Sha256Hex(SopRevision revision) => Sha256Hex(Write(revision));

    /// <summary>The same, of a text that is canonical JSON already.</summary>
    public static string Sha256Hex(string canonicalJson) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonicalJson)));

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            MaxDepth = 32,
            TypeInfoResolver = LeftOut.Resolver(),
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.MakeReadOnly();
        return options;
    }
}
