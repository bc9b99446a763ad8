namespace SopEngine.Application.Tests.Uploads;

/// <summary>A line that gives some bytes, a few at a time, and then breaks.</summary>
internal sealed class CutLine(byte[] content, int breaksAt) : MemoryStream(content, writable: false)
{
    private const int AtOnce = 10_000;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var left = (int)Math.Min(AtOnce, breaksAt - Position);
        return left > 0 ? await base.ReadAsync(buffer[..Math.Min(left, buffer.Length)], cancellationToken) : throw new IOException("The line was cut.");
    }
}
