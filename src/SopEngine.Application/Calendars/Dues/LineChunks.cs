using System.Buffers;
using System.Runtime.CompilerServices;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>Cuts a text of any length into stretches of whole lines, a bounded piece of memory at a time.</summary>
internal static class LineChunks
{
    /// <summary>Characters of one stretch, and of the longest line that is read.</summary>
    public const int Size = 1 << 18;

    public static async IAsyncEnumerable<LineChunk> ReadAsync(TextReader text, [EnumeratorCancellation] CancellationToken stop)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Size);
        var (kept, skipping) = (0, false);
        for (var isLast = false; !isLast;)
        {
            var length = kept + await text.ReadBlockAsync(buffer.AsMemory(kept, Size - kept), stop);
            isLast = length < Size;
            var begin = skipping ? AfterFirstLine(buffer, length) : 0;
            skipping = skipping && begin == 0;
            if (skipping)
            {
                kept = 0;
                continue;
            }

            var end = isLast ? length : buffer.AsSpan(0, length).LastIndexOf('\n') + 1;
            if (end == 0 && !isLast)
            {
                // not one line end in the whole buffer: the rest of this line is passed over
                (kept, skipping) = (0, true);
                yield return new LineChunk([], 0, true);
                continue;
            }

            var rest = ArrayPool<char>.Shared.Rent(Size);
            end = Math.Max(end, begin);
            kept = length - end;
            buffer.AsSpan(end, kept).CopyTo(rest);
            buffer.AsSpan(begin, end - begin).CopyTo(buffer);
            yield return new LineChunk(buffer, end - begin, false);
            buffer = rest;
        }

        ArrayPool<char>.Shared.Return(buffer);
    }

    private static int AfterFirstLine(char[] buffer, int length) => buffer.AsSpan(0, length).IndexOf('\n') + 1;
}
