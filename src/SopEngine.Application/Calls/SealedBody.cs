using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Application.Calls;

/// <summary>
/// An answer kept for repeats, readable only with the idempotency key that the caller chose. Answers hold personal text, and the answer to a filing holds the tracking
/// key, of which we otherwise keep a hash only; so the database gets the key's hash and this. AES-256-GCM under a key derived by HKDF (RFC 5869).
/// </summary>
internal static class SealedBody
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>What stands for a caller's key in the database.</summary>
    public static string Name(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"operation\n{key}")));

    public static string Seal(string key, string body)
    {
        var plain = Encoding.UTF8.GetBytes(body);
        var whole = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        using var cipher = Cipher(key);
        cipher.Encrypt(whole.AsSpan(0, Nonce), plain, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag));
        return Convert.ToBase64String(whole);
    }

    public static string Open(string key, string sealedBody)
    {
        var whole = Convert.FromBase64String(sealedBody);
        var plain = new byte[whole.Length - Nonce - Tag];
        using var cipher = Cipher(key);
        cipher.Decrypt(whole.AsSpan(0, Nonce), whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private static AesGcm Cipher(string key) =>
        new(HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(key), 32, info: "sopengine/operation"u8.ToArray()), Tag);
}
