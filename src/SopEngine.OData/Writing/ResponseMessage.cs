using Microsoft.OData;

namespace SopEngine.OData.Writing;

/// <summary>What the library's writer writes to: a stream, and the content type that was settled before.</summary>
internal sealed class ResponseMessage(Stream body, string contentType) : IODataResponseMessageAsync
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = contentType, ["OData-Version"] = "4.0" };

    public IEnumerable<KeyValuePair<string, string>> Headers => _headers;

    public int StatusCode { get; set; } = 200;

    public string GetHeader(string headerName) => _headers.GetValueOrDefault(headerName)!;

    public void SetHeader(string headerName, string headerValue) => _headers[headerName] = headerValue;

    public Stream GetStream() => body;

    public Task<Stream> GetStreamAsync() => Task.FromResult(body);
}
