using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Host.Tenancy;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Host.Identity;

/// <summary>
/// Issues the tokens that the framework's bearer handler reads: encrypted and authenticated by the host's data protection, so that there is no signing secret to keep.
/// </summary>
public sealed class TokenIssuer(IOptionsMonitor<BearerTokenOptions> bearer, SessionStore sessions)
{
    /// <summary>A token for somebody who has just proved who he is in the region that the request names; it begins a sign-in of its own.</summary>
    public async Task<IssuedToken> IssueAsync(HttpContext http, Account account)
    {
        var tenant = http.Tenant().Id;
        var (key, ends) = await sessions.BeginAsync(tenant, account, SessionKind.Token, DeviceWords.OriginOf(http), null, false, http.RequestAborted);
        var expires = new DateTimeOffset(ends, TimeSpan.Zero);
        var ticket = new AuthenticationTicket(
            AccountClaims.Principal(tenant, account, BearerTokenDefaults.AuthenticationScheme, key),
            new AuthenticationProperties { ExpiresUtc = expires },
            $"{BearerTokenDefaults.AuthenticationScheme}:AccessToken");
        return new IssuedToken(bearer.Get(BearerTokenDefaults.AuthenticationScheme).BearerTokenProtector.Protect(ticket), expires);
    }
}
