using System.Security.Cryptography;
using OtpNet;

namespace SopEngine.Application.Accounts;

/// <summary>Codes of six digits that an authenticator on a telephone shows, a new one every 30 seconds (RFC 6238, with SHA-1 as all authenticators take it).</summary>
public static class OneTimeCodes
{
    public const int Digits = 6;

    // RFC 4226, 4: at least 128 bits, 160 recommended
    private const int SecretBytes = 20;

    // RFC 6238, 5.2: one step to either side for a telephone whose clock is not right
    private static readonly VerificationWindow _drift = new(previous: 1, future: 1);

    /// <summary>A new secret, in Base32 as it is typed into an authenticator.</summary>
    public static string NewSecret() => Base32Encoding.ToString(RandomNumberGenerator.GetBytes(SecretBytes)).TrimEnd('=');

    /// <summary>What an authenticator reads from a picture.</summary>
    /// <param name="secret">In Base32.</param>
    /// <param name="userName">Whose account it is.</param>
    /// <param name="issuer">The region, as the authenticator lists it.</param>
    public static string Address(string secret, string userName, string issuer) => new OtpUri(OtpType.Totp, secret, userName, issuer).ToString();

    /// <summary>The step of time that a code belongs to; null for a wrong code, and for one from a step not after the last that was used.</summary>
    /// <param name="secret">In Base32.</param>
    /// <param name="code">As typed; blanks are taken out.</param>
    /// <param name="now">UTC.</param>
    /// <param name="last">The step that was used last.</param>
    public static long? Step(string secret, string? code, DateTime now, long last)
    {
        var digits = Plain(code);
        return digits.Length == Digits && digits.All(char.IsAsciiDigit)
            && new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(now, digits, out var step, _drift) && step > last ? step : null;
    }

    internal static string Plain(string? code) => string.Concat((code ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter is not '-'));
}
