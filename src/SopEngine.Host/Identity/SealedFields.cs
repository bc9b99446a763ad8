using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Identity;

/// <summary>Keeps in a page, sealed and for some minutes, what must outlive one form and is nobody's to change.</summary>
public sealed class SealedFields(IDataProtectionProvider protection)
{
    public const string Field = "langkah";

    private static readonly TimeSpan _good = TimeSpan.FromMinutes(10);

    /// <param name="purpose">What for: what is sealed for one thing opens nothing else.</param>
    /// <param name="tenant">The region in which it is good.</param>
    /// <param name="text">What is kept.</param>
    public string Seal(string purpose, TenantId tenant, string text) => Of(purpose, tenant).Protect(text, _good);

    /// <summary>Null for what was not sealed by us for this, or is too old.</summary>
    public string? Open(string purpose, TenantId tenant, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : Of(purpose, tenant).Unprotect(text);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null; // too old or not ours: the form before it is shown once more
        }
    }

    private ITimeLimitedDataProtector Of(string purpose, TenantId tenant) => protection.CreateProtector("SopEngine.Fields", purpose, tenant.Value).ToTimeLimitedDataProtector();
}
