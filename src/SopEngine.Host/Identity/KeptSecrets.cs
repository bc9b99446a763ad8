using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SopEngine.Application.Accounts;

namespace SopEngine.Host.Identity;

/// <summary>Seals secrets of accounts with the installation's own keys.</summary>
public sealed class KeptSecrets(IDataProtectionProvider protection) : ISecretSeal
{
    private readonly IDataProtector _seal = protection.CreateProtector("SopEngine.SecondFactors");

    public string Seal(string secret) => _seal.Protect(secret);

    public string? Open(string kept)
    {
        try
        {
            return _seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // moved here without its keys: no code fits any more, and an admin takes the code away
            return null;
        }
    }
}
