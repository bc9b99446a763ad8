using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Application.Calls;

/// <summary>A key in an address that opens something: 256 random bits. Told once; what is kept is its SHA-256.</summary>
internal static class AddressKey
{
    private const int Bytes = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Whether two hashes are the same, in a time that tells nothing of where they differ.</summary>
    public static bool Same(string hash, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(other));
}
