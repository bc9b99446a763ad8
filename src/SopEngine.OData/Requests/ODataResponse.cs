namespace SopEngine.OData.Requests;

/// <summary>
/// An answer whose status and headers are known and whose body is still to be written, row by row. It holds on to its source until it is disposed of.
/// </summary>
public sealed class ODataResponse : IAsyncDisposable
{
    private readonly Func<Stream, CancellationToken, Task>? _write;
    private readonly IAsyncDisposable? _source;

    internal ODataResponse(int status, Func<Stream, CancellationToken, Task>? write = null, IAsyncDisposable? source = null)
    {
        Status = status;
        Headers["OData-Version"] = "4.0";
        (_write, _source) = (write, source);
    }

    public int Status { get; }

    /// <summary>Each name once.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>False for 204, 304 and every answer to HEAD.</summary>
    public bool HasBody => _write is not null && !IsHead;

    internal bool IsHead { get; set; }

    /// <summary>
    /// Writes the body, in pieces of some 250 rows, never synchronously. May be called once. When it throws, what was written is cut off and must not be completed by the
    /// host: end the connection (OData-JSON 4.0, section 20, in-stream errors).
    /// </summary>
    public async Task WriteBodyAsync(Stream body, CancellationToken stop)
    {
        if (HasBody)
        {
            await _write!(body, stop);
        }
    }

    public ValueTask DisposeAsync() => _source?.DisposeAsync() ?? ValueTask.CompletedTask;
}
