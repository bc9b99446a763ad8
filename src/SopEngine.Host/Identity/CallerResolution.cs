using System.Security.Claims;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>
/// Turns what a cookie or token claims into a caller, or into nobody: when it was issued in another region, when the account was disabled or its password changed
/// since, when there is no such account any more, when the sign-in is over. Must stand between authentication and authorization. Roles are read here, for each request.
/// </summary>
public sealed class CallerResolution(RequestDelegate next, AccountStore accounts, SessionStore sessions)
{
    private static readonly ClaimsPrincipal _nobody = new(new ClaimsIdentity());

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.User.Identity is { IsAuthenticated: true })
        {
            if (await FindAsync(http) is { } caller)
            {
                http.Features.Set(caller);
            }
            else
            {
                http.User = _nobody;
            }
        }

        await next(http);
    }

    private static CallerFeature Call(HttpContext http, TenantProfile tenant, Account account, SignedIn? signedIn)
    {
        if (account.OwesSecondFactor(tenant))
        {
            http.Features.Set(new OwedSecondFactor());
        }

        return new CallerFeature(new Caller(tenant, Actor.Of(account.Person)), signedIn);
    }

    private async Task<CallerFeature?> FindAsync(HttpContext http)
    {
        if (http.FindTenant() is not { } tenant || !AccountClaims.IssuedIn(http.User, tenant.Id) || AccountClaims.UserName(http.User) is not { } userName)
        {
            return null;
        }

        if (http.User.Identity!.AuthenticationType == ReportTokenScheme.Name)
        {
            // read with this request, and no sign-in that goes on
            return await accounts.FindAsync(tenant.Id, userName, http.RequestAborted) is { } reader && AccountClaims.Fit(http.User, tenant.Id, reader) ? Call(http, tenant, reader, null) : null;
        }

        return AccountClaims.Session(http.User) is { } key
            && await sessions.FindAsync(tenant.Id, userName, key, http.RequestAborted) is { } signedIn
            && AccountClaims.Fit(http.User, tenant.Id, signedIn.Account)
            ? Call(http, tenant, signedIn.Account, signedIn)
            : null;
    }
}
