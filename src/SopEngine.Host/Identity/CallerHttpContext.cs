using Microsoft.AspNetCore.Http.Features;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;

namespace SopEngine.Host.Identity;

/// <summary>Who gives a request.</summary>
public static class CallerHttpContext
{
    /// <summary>Null when nobody is signed in to the region that the request names.</summary>
    public static Caller? FindCaller(this HttpContext http) => http.Features.Get<CallerFeature>()?.Caller;

    /// <summary>The sign-in that a request came with; null without one.</summary>
    public static SignedIn? FindSignedIn(this HttpContext http) => http.Features.Get<CallerFeature>()?.SignedIn;

    /// <summary>For addresses that ask for a sign-in: those without one were answered 401 before they got here.</summary>
    /// <exception cref="InvalidOperationException">The address does not ask for one: a bug.</exception>
    public static Caller Caller(this HttpContext http) => http.Features.GetRequiredFeature<CallerFeature>().Caller;
}
