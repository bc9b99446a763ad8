using System.Text;
using System.Text.Json;

namespace SopEngine.OData.Tests.Support;

/// <summary>What came back for one request.</summary>
public sealed record Answer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public IReadOnlyList<JsonElement> Rows => [.. Json.GetProperty("value").EnumerateArray()];

    public IReadOnlyList<int> Ids => [.. Rows.Select(row => row.GetProperty("Id").GetInt32())];

    public string? NextLink => Json.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;

    public string Context => Json.GetProperty("@odata.context").GetString()!;

    public string Code => Json.GetProperty("error").GetProperty("code").GetString()!;

    public string Message => Json.GetProperty("error").GetProperty("message").GetString()!;
}
