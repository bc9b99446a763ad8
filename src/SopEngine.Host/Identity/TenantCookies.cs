using Microsoft.AspNetCore.Authentication.Cookies;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>
/// One sign-in cookie a region, so that somebody can be signed in to two of them in one browser. Over TLS its name begins with <c>__Host-</c>, which browsers take from
/// this very host only (RFC 6265bis, 4.1.3.2).
/// </summary>
public sealed class TenantCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) =>
        context.FindTenant() is null ? null : _cookies.GetRequestCookie(context, Named(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Named(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        _cookies.DeleteCookie(context, Named(context, key), options);

    private static string Named(HttpContext context, string key) =>
        $"{(context.Request.IsHttps ? "__Host-" : "")}{key}-{context.Tenant().Id}";
}
