using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Identity;

/// <summary>
/// Issues the tokens that the framework's bearer handler reads: encrypted and authenticated by the host's data protection, so that there is no signing secret to keep.
/// </summary>
public sealed class TokenIssuer(IOptionsMonitor<BearerTokenOptions> bearer, IOptions<SignInLifetimes> sessions, TimeProvider time)
{
    public IssuedToken Issue(TenantId tenant, Account account)
    {
        var expires = time.GetUtcNow() + sessions.Value.TokenLifetime;
        var ticket = new AuthenticationTicket(
            AccountClaims.Principal(tenant, account, BearerTokenDefaults.AuthenticationScheme),
            new AuthenticationProperties { ExpiresUtc = expires },
            $"{BearerTokenDefaults.AuthenticationScheme}:AccessToken");
        return new IssuedToken(bearer.Get(BearerTokenDefaults.AuthenticationScheme).BearerTokenProtector.Protect(ticket), expires);
    }
}
