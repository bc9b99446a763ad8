using System.Text.Json;
using SopEngine.OData.Budgets;

namespace SopEngine.OData.Batching;

/// <summary>Reads a batch in JSON (OData-JSON 4.01, section 19).</summary>
internal static class JsonReader
{
    /// <exception cref="RefusedException">400: it is no batch, or has more parts than the budget allows. 501: its parts depend on each other.</exception>
    public static IReadOnlyList<BatchPart> Read(byte[] body, int most)
    {
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 10 });
            var requests = document.RootElement.GetProperty("requests");
            QueryCost.CheckCount(requests.GetArrayLength(), most, "$batch", "requests");
            return [.. requests.EnumerateArray().Select(PartOf)];
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw RefusedException.Malformed("$batch", "batch-malformed", "The batch is no JSON with an array 'requests' of objects with 'id', 'method' and 'url'.");
        }
    }

    private static BatchPart PartOf(JsonElement part)
    {
        foreach (var name in new[] { "atomicityGroup", "dependsOn", "if" })
        {
            if (part.TryGetProperty(name, out _))
            {
                throw RefusedException.NotSupported("$batch", $"'{name}' in a batch");
            }
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (part.TryGetProperty("headers", out var given))
        {
            foreach (var header in given.EnumerateObject())
            {
                headers[header.Name] = header.Value.GetString() ?? "";
            }
        }

        return new BatchPart(Text(part, "id"), Text(part, "method").ToUpperInvariant(), Text(part, "url"), headers);
    }

    private static string Text(JsonElement part, string name) => part.GetProperty(name).GetString() ?? throw new KeyNotFoundException(name);
}
