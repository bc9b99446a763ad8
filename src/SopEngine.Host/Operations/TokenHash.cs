using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Host.Operations;

/// <summary>A token by its SHA-256: tokens are long and random, so that a plain hash is enough to keep one that was read in a setting from being used.</summary>
internal static class TokenHash
{
    public const string Prefix = "sha256:";

    public static string Of(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Whether what was sent is the token of a setting; takes the same time whatever was sent.</summary>
    public static bool Fits(string setting, string sent) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(OfSetting(setting)), Encoding.ASCII.GetBytes(Of(sent)));

    public static string OfSetting(string setting) => setting.StartsWith(Prefix, StringComparison.Ordinal) ? setting[Prefix.Length..] : Of(setting);
}
