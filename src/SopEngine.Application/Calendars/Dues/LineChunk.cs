using System.Buffers;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>A stretch of whole lines in a lent buffer; or, when <see cref="TooLong"/>, one line that nobody can have meant.</summary>
internal readonly record struct LineChunk(char[] Buffer, int Length, bool TooLong)
{
    public ReadOnlySpan<char> Text => Buffer.AsSpan(0, Length);

    /// <summary>Gives the buffer back; the chunk may not be used afterwards.</summary>
    public void Return()
    {
        if (!TooLong)
        {
            ArrayPool<char>.Shared.Return(Buffer);
        }
    }
}
