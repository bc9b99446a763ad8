namespace SopEngine.OData.Batching;

/// <summary>One request of a batch as it was sent. The id is that of JSON, or the Content-ID of multipart; null when it has none.</summary>
internal sealed record BatchPart(string? Id, string Method, string Url, IReadOnlyDictionary<string, string> Headers);
