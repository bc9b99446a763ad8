using SopEngine.OData.Budgets;

namespace SopEngine.OData.Requests;

/// <summary>
/// Which of the formats of an answer the client gets: <c>$format</c> before Accept (OData-Protocol 4.0, section 8.2.1). A range with a parameter that JSON does not have
/// here, such as the <c>odata=minimalmetadata</c> of version 3, is not for us; among the rest the highest quality wins.
/// </summary>
internal static class Negotiation
{
    private static readonly string[] _levels = ["none", "minimal", "full"];

    /// <summary>The content type of rows, entities and properties.</summary>
    public static string Json(ODataRequest request, string? format)
    {
        var wanted = Wanted(request, format).FirstOrDefault(range => range.Quality > 0 && IsOurJson(range));
        if (wanted is null)
        {
            throw NotAcceptable("application/json");
        }

        var level = wanted.Parameters.GetValueOrDefault("odata.metadata", "minimal").ToLowerInvariant();
        var compatible = wanted.Parameters.GetValueOrDefault("IEEE754Compatible", "false").ToLowerInvariant();
        return $"application/json;odata.metadata={level};odata.streaming=true;IEEE754Compatible={compatible};charset=utf-8";
    }

    /// <summary>Whether such an answer has addresses and types of everything.</summary>
    public static bool IsFull(string contentType) => contentType.Contains("=full", StringComparison.Ordinal);

    /// <summary>Whether such an answer has values and nothing about them.</summary>
    public static bool IsBare(string contentType) => contentType.Contains("=none", StringComparison.Ordinal);

    /// <summary>Whether whole numbers of 64 bits and decimals are texts in it (OData-JSON 4.0, section 3.2).</summary>
    public static bool HasNumbersAsTexts(string contentType) => contentType.Contains("IEEE754Compatible=true", StringComparison.Ordinal);

    /// <summary>Plain text, for counts and raw values.</summary>
    public static string Text(ODataRequest request, string? format)
    {
        var accepted = Wanted(request, format).Any(range => range.Quality > 0 && range.Type is "text/plain" or "text/*" or "*/*" or "application/json");
        return accepted ? "text/plain;charset=utf-8" : throw NotAcceptable("text/plain");
    }

    /// <summary>
    /// True for CSDL XML. Whoever takes XML at all gets it, however much he says he likes JSON: the clients of 4.0 that name both for every request can read only that.
    /// </summary>
    public static bool MetadataIsXml(ODataRequest request, string? format)
    {
        var wanted = Wanted(request, format).Where(range => range.Quality > 0).ToList();
        if (wanted.Exists(range => range.Type is "application/xml" or "*/*" or "application/*" or "text/xml"))
        {
            return true;
        }

        return wanted.Exists(range => range.Type == "application/json") ? false : throw NotAcceptable("application/xml and application/json");
    }

    private static IReadOnlyList<MediaRange> Wanted(ODataRequest request, string? format)
    {
        var accept = request.Header("Accept");
        return format switch
        {
            "json" => [.. MediaRange.Read("application/json")],
            "xml" => [.. MediaRange.Read("application/xml")],
            "atom" => throw NotAcceptable("application/json"),
            not null => MediaRange.Read(format),
            null => MediaRange.Read(accept.Length == 0 ? "*/*" : accept),
        };
    }

    private static bool IsOurJson(MediaRange range) => range.Type is "application/json" or "application/*" or "*/*"
        && range.Parameters.All(parameter => parameter.Key.ToLowerInvariant() switch
        {
            "odata.metadata" => _levels.Contains(parameter.Value.ToLowerInvariant()),
            "odata.streaming" or "ieee754compatible" => bool.TryParse(parameter.Value, out _),
            "charset" => parameter.Value.Equals("utf-8", StringComparison.OrdinalIgnoreCase),
            "odata" => false,
            _ => true,
        });

    private static RefusedException NotAcceptable(string there) => new(new ODataRefusal(
        ODataRefusalKind.NotAcceptable, "not-acceptable", "", $"This answer is written as {there} in utf-8, and in nothing else."));
}
