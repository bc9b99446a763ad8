using Microsoft.OData;

namespace SopEngine.OData.Batching;

/// <summary>A batch as the library's reader wants it.</summary>
internal sealed class BatchMessage(Stream body, string contentType) : IODataRequestMessage
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = contentType };

    public IEnumerable<KeyValuePair<string, string>> Headers => _headers;

    public Uri Url { get; set; } = new("$batch", UriKind.Relative);

    public string Method { get; set; } = "POST";

    public string GetHeader(string headerName) => _headers.GetValueOrDefault(headerName)!;

    public void SetHeader(string headerName, string headerValue) => _headers[headerName] = headerValue;

    public Stream GetStream() => body;
}
