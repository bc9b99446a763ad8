using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Application.Feeds;

/// <summary>The key in the address of somebody's calendar feed: 256 random bits. Shown once; what is kept is its SHA-256.</summary>
internal static class FeedKey
{
    private const int Bytes = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Whether two hashes are the same, in a time that tells nothing of where they differ.</summary>
    public static bool Same(string hash, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(other));
}
