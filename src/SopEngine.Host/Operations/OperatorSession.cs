using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SopEngine.Host.Operations;

/// <summary>
/// Who is signed in as an operator: by a cookie of the operator's pages that is good for an hour and no longer than his token, or by the token itself as a bearer token.
/// </summary>
public sealed class OperatorSession(OperatorTokens operators, IDataProtectionProvider protection)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const string Cookie = "sop-operator";
    private const string Bearer = "Bearer ";

    private readonly ITimeLimitedDataProtector _seal = protection.CreateProtector("SopEngine.Operator").ToTimeLimitedDataProtector();

    /// <summary>Of a page's request; null for nobody.</summary>
    public string? ByCookie(HttpContext http)
    {
        if (http.Request.Cookies[Named(http)] is not { Length: > 0 and < 4096 } kept || Open(kept) is not [var name, var mark])
        {
            return null;
        }

        return operators.MarkOf(name) is { } now && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(now), System.Text.Encoding.ASCII.GetBytes(mark)) ? name : null;
    }

    /// <summary>Of a program's call; null for nobody.</summary>
    public string? ByToken(HttpContext http) => operators.NameOf(TokenOf(http));

    /// <summary>The bearer token that was sent; null for none.</summary>
    public static string? TokenOf(HttpContext http) =>
        http.Request.Headers.Authorization is [{ } header] && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;

    /// <summary>Signs in on the pages; false when the token is nobody's.</summary>
    public bool SignIn(HttpContext http, string? token)
    {
        if (operators.NameOf(token) is not { } name)
        {
            return false;
        }

        http.Response.Cookies.Append(Named(http), _seal.Protect($"{name} {operators.MarkOf(name)}", Lifetime), Settings(http));
        return true;
    }

    public static void SignOut(HttpContext http) => http.Response.Cookies.Delete(Named(http), Settings(http));

    private string[]? Open(string kept)
    {
        try
        {
            return _seal.Unprotect(kept).Split(' ');
        }
        catch (CryptographicException)
        {
            // forged, or older than an hour
            return null;
        }
    }

    private static string Named(HttpContext http) => http.Request.IsHttps ? $"__Secure-{Cookie}" : Cookie;

    private static CookieOptions Settings(HttpContext http) => new()
    {
        Path = OperatorRoutes.Page,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = http.Request.IsHttps,
        IsEssential = true,
    };
}
