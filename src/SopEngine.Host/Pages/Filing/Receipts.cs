using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Filing;

/// <summary>
/// Carries a receipt over the redirect after filing, in a sealed cookie that is taken away when it is shown: a key has no place in an address, which ends up in
/// histories and logs.
/// </summary>
public sealed class Receipts(IDataProtectionProvider protection)
{
    private static readonly TimeSpan _kept = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("SopEngine.Receipts").ToTimeLimitedDataProtector();

    public void Give(HttpContext http, Receipt receipt) =>
        http.Response.Cookies.Append(Name(http), _seal.Protect(JsonSerializer.Serialize(receipt), _kept), Options(http));

    /// <summary>The receipt, this once; null when there is none.</summary>
    public Receipt? Take(HttpContext http)
    {
        if (http.Request.Cookies[Name(http)] is not { } sealedReceipt)
        {
            return null;
        }

        http.Response.Cookies.Delete(Name(http), Options(http));
        try
        {
            return JsonSerializer.Deserialize<Receipt>(_seal.Unprotect(sealedReceipt));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Name(HttpContext http) => $"sop-receipt-{http.Tenant().Id}";

    private static CookieOptions Options(HttpContext http) => new()
    {
        HttpOnly = true,
        Secure = http.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = $"/{http.Tenant().Id}/ajukan",
        MaxAge = _kept,
    };
}
