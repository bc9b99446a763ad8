using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Domain.Trails;

/// <summary>
/// SHA-256 with a byte before what is hashed that says what it is (RFC 9162, 2.1.1, and a byte of our own for records): no leaf can be passed off as an inner node.
/// </summary>
public static class TrailHash
{
    private const byte LeafMark = 0;
    private const byte NodeMark = 1;
    private const byte RecordMark = 2;

    public static byte[] Leaf(string text) => Of(LeafMark, Encoding.UTF8.GetBytes(text), []);

    public static byte[] Node(byte[] left, byte[] right) => Of(NodeMark, left, right);

    /// <summary>In small hexadecimal letters.</summary>
    public static string Record(string text) => Hex(Of(RecordMark, Encoding.UTF8.GetBytes(text), []));

    public static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);

    /// <summary>True for 64 small hexadecimal letters, and nothing else.</summary>
    public static bool IsHash(string? text) => text is { Length: 2 * SHA256.HashSizeInBytes } && text.All(letter => char.IsAsciiDigit(letter) || letter is >= 'a' and <= 'f');

    private static byte[] Of(byte mark, byte[] first, byte[] second)
    {
        var bytes = new byte[1 + first.Length + second.Length];
        bytes[0] = mark;
        first.CopyTo(bytes, 1);
        second.CopyTo(bytes, 1 + first.Length);
        return SHA256.HashData(bytes);
    }
}
