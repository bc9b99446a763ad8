namespace SopEngine.OData.Writing;

/// <summary>
/// Passes everything on until it is cut; then nothing. A writer that is disposed of in the middle of an answer would write what it still holds, synchronously, and might
/// make a broken answer look whole.
/// </summary>
internal sealed class WholeOrCutStream(Stream body) : Stream
{
    private bool _cut;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void Cut() => _cut = true;

    public override void Flush()
    {
        if (!_cut)
        {
            body.Flush();
        }
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => _cut ? Task.CompletedTask : body.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (!_cut)
        {
            body.Write(buffer, offset, count);
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        _cut ? Task.CompletedTask : body.WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        _cut ? ValueTask.CompletedTask : body.WriteAsync(buffer, cancellationToken);
}
