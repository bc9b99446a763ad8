using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Mining;

/// <summary>A log that may be written, once. To be disposed of afterwards.</summary>
public sealed class ProcessLog : IAsyncDisposable
{
    private readonly FactReader _facts;
    private readonly Func<Stream, CancellationToken, Task> _write;

    internal ProcessLog(ProcessLogFormat format, string fileName, FactReader facts, Func<Stream, CancellationToken, Task> write) =>
        (Format, FileName, _facts, _write) = (format, fileName, facts, write);

    public ProcessLogFormat Format { get; }

    public string FileName { get; }

    /// <summary>The media type: a program of ours reads neither, browsers save both.</summary>
    public string ContentType => Format == ProcessLogFormat.Xes ? "application/xml" : "application/json";

    /// <summary>Writes it as it is read: as much is in memory as a few hundred tickets take.</summary>
    public Task WriteAsync(Stream to, CancellationToken stop) => _write(to, stop);

    public ValueTask DisposeAsync() => _facts.DisposeAsync();
}
