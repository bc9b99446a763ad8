using System.Net.Http.Headers;
using System.Text.Json;

namespace SopEngine.Host.Tests.Support;

/// <summary>What came back: status, headers, and the body as text and as JSON where it is JSON.</summary>
public sealed record ApiAnswer(int Status, string Body, string? ContentType, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>The code of a refusal; null when it is none.</summary>
    public string? Code => ContentType == "application/problem+json" ? Json.Text("code") : null;

    public static async Task<ApiAnswer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Content.Headers.ContentType?.MediaType,
        response.Headers,
        response.Content.Headers);

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<JsonElement> Items() => [.. Json.GetProperty("items").EnumerateArray()];

    public ApiAnswerAssertions Should() => new(this);
}
