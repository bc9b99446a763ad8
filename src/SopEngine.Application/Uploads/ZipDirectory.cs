using System.Buffers.Binary;
using System.Text;

namespace SopEngine.Application.Uploads;

/// <summary>
/// What a zip says is in it, read from its central directory (APPNOTE 6.3.10, 4.3.12 to 4.3.16) without unpacking anything. Reading is bounded whatever the file claims.
/// </summary>
/// <param name="Names">Of the entries.</param>
/// <param name="Declared">How many bytes they claim to be when unpacked, together.</param>
/// <param name="IsTooMuch">More entries, or a longer directory, than is looked at.</param>
internal sealed record ZipDirectory(IReadOnlyList<string> Names, long Declared, bool IsTooMuch)
{
    public const int MostEntries = 10_000;

    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int EntryLength = 46;
    private const int LongestDirectory = 8 * 1024 * 1024;
    private const uint EndSign = 0x06054B50;
    private const uint EntrySign = 0x02014B50;

    public static bool Begins(ReadOnlySpan<byte> head) => head is [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..];

    /// <summary>Null when it is no zip that can be read.</summary>
    public static async Task<ZipDirectory?> ReadAsync(Stream content, CancellationToken stop)
    {
        var tail = await BytesAsync(content, Math.Max(0, content.Length - EndLength - LongestComment), EndLength + LongestComment, stop);
        var end = Enumerable.Range(0, Math.Max(0, tail.Length - EndLength + 1)).LastOrDefault(at => Number(tail, at) == EndSign, -1);
        if (end < 0)
        {
            return null;
        }

        var (count, length, from) = (BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10)), Number(tail, end + 12), Number(tail, end + 16));
        if (count > MostEntries || length > LongestDirectory)
        {
            // also a zip in the 64-bit form, which a file of the lengths taken here has no need of
            return new ZipDirectory([], 0, IsTooMuch: true);
        }

        return from + length > content.Length ? null : Entries(await BytesAsync(content, from, (int)length, stop));
    }

    private static ZipDirectory? Entries(byte[] directory)
    {
        var (names, declared, at) = (new List<string>(), 0L, 0);
        while (at + EntryLength <= directory.Length && Number(directory, at) == EntrySign)
        {
            declared += Number(directory, at + 24);
            int Short(int place) => BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(at + place));
            var (name, next) = (Short(28), at + EntryLength + Short(28) + Short(30) + Short(32));
            if (next > directory.Length)
            {
                return null;
            }

            // names are ASCII or UTF-8, or else only their endings matter, which are ASCII
            names.Add(Encoding.UTF8.GetString(directory, at + EntryLength, name));
            if (names.Count > MostEntries)
            {
                return new ZipDirectory([], 0, IsTooMuch: true);
            }

            at = next;
        }

        return at == directory.Length ? new ZipDirectory(names, declared, IsTooMuch: false) : null;
    }

    private static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    private static async Task<byte[]> BytesAsync(Stream content, long from, int most, CancellationToken stop)
    {
        var bytes = new byte[Math.Min(most, content.Length - from)];
        content.Position = from;
        await content.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
