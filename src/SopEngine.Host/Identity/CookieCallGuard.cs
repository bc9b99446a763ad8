using Microsoft.AspNetCore.Authentication.Cookies;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Identity;

/// <summary>
/// A changing call of the API that is signed by the pages' cookie must come from our own pages: another site can make a browser send the cookie along, but cannot forge
/// Sec-Fetch-Site or Origin. Calls with a token need no such proof, pages have their own (antiforgery).
/// </summary>
public sealed class CookieCallGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http) => IsByCookie(http) && !IsSafe(http.Request.Method) && !IsFromOurPages(http.Request)
        ? ProblemAnswer.WriteAsync(http, new EdgeProblems.Forbidden())
        : next(http);

    private static bool IsByCookie(HttpContext http) =>
        AddressedTo.Programs(http.Request.Path) && http.User.Identity?.AuthenticationType == CookieAuthenticationDefaults.AuthenticationScheme;

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsFromOurPages(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site.Length > 0
            ? site == "same-origin"
            : string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
