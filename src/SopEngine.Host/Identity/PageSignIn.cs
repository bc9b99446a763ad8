using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using SopEngine.Application.Accounts;
using SopEngine.Host.Tenancy;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Host.Identity;

/// <summary>Signs people in and out of the pages of the region that the request names.</summary>
public static class PageSignIn
{
    /// <summary>Gives the cookie to somebody who has just proved who he is: always a new sign-in, and the one that the request came with, if any, is over (OWASP ASVS 5.0, 7.2.4).</summary>
    public static Task GiveCookieAsync(HttpContext http, Account account) => GiveAsync(http, account, false);

    /// <summary>Lets somebody stay in whose sign-ins were all ended by himself just now: with a new key, and not for longer than before.</summary>
    public static Task RenewCookieAsync(HttpContext http, Account account) => GiveAsync(http, account, true);

    /// <summary>Ends the sign-in of the request here and in the browser.</summary>
    public static async Task SignOutAsync(HttpContext http)
    {
        if (http.FindSignedIn() is { } signedIn)
        {
            await http.RequestServices.GetRequiredService<SessionStore>().EndAsync(http.Tenant().Id, signedIn.Session, http.RequestAborted);
        }

        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <summary>
    /// Where to go after signing in: the address somebody came from, if it is a page of this region, and the region's first page otherwise. Another site's address is
    /// never followed (OWASP ASVS 5.0, 3.7.2).
    /// </summary>
    public static string Destination(HttpContext http, string? back)
    {
        var home = $"/{http.Tenant().Id}";
        return back == home || (back is not null && back.StartsWith(home + "/", StringComparison.Ordinal) && !back.AsSpan().ContainsAny('\\', '\r', '\n')) ? back : home;
    }

    private static async Task GiveAsync(HttpContext http, Account account, bool goesOn)
    {
        var sessions = http.RequestServices.GetRequiredService<SessionStore>();
        var (key, ends) = await sessions.BeginAsync(http.Tenant().Id, account, SessionKind.Page, DeviceWords.OriginOf(http), http.FindSignedIn(), goesOn, http.RequestAborted);
        await http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            AccountClaims.Principal(http.Tenant().Id, account, CookieAuthenticationDefaults.AuthenticationScheme, key),
            new AuthenticationProperties { ExpiresUtc = new DateTimeOffset(ends, TimeSpan.Zero) });
    }
}
