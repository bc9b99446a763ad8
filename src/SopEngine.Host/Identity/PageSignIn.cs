using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SopEngine.Application.Accounts;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>Signs people in and out of the pages of the region that the request names.</summary>
public static class PageSignIn
{
    /// <summary>Gives the cookie to somebody who has just proved who he is.</summary>
    public static Task GiveCookieAsync(HttpContext http, Account account) => http.SignInAsync(
        CookieAuthenticationDefaults.AuthenticationScheme,
        AccountClaims.Principal(http.Tenant().Id, account, CookieAuthenticationDefaults.AuthenticationScheme));

    public static Task SignOutAsync(HttpContext http) => http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);

    /// <summary>
    /// Where to go after signing in: the address somebody came from, if it is a page of this region, and the region's first page otherwise. Another site's address is
    /// never followed (OWASP ASVS 5.0, 3.7.2).
    /// </summary>
    public static string Destination(HttpContext http, string? back)
    {
        var home = $"/{http.Tenant().Id}";
        return back == home || (back is not null && back.StartsWith(home + "/", StringComparison.Ordinal) && !back.AsSpan().ContainsAny('\\', '\r', '\n')) ? back : home;
    }
}
