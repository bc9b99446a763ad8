using System.Security.Claims;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>
/// Turns what a cookie or token claims into a caller, or into nobody: when it was issued in another region, when the account was disabled or its password changed
/// since, when there is no such account any more. Must stand between authentication and authorization. Roles are read here, for each request.
/// </summary>
public sealed class CallerResolution(RequestDelegate next, AccountStore accounts)
{
    private static readonly ClaimsPrincipal _nobody = new(new ClaimsIdentity());

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.User.Identity is { IsAuthenticated: true })
        {
            if (await FindAsync(http) is { } caller)
            {
                http.Features.Set(new CallerFeature(caller));
            }
            else
            {
                http.User = _nobody;
            }
        }

        await next(http);
    }

    private static Caller Call(HttpContext http, TenantProfile tenant, Account account)
    {
        if (account.OwesSecondFactor(tenant))
        {
            http.Features.Set(new OwedSecondFactor());
        }

        return new Caller(tenant, Actor.Of(account.Person));
    }

    private async Task<Caller?> FindAsync(HttpContext http)
    {
        var stop = http.RequestAborted;
        return http.FindTenant() is { } tenant
            && AccountClaims.IssuedIn(http.User, tenant.Id)
            && AccountClaims.UserName(http.User) is { } userName
            && await accounts.FindAsync(tenant.Id, userName, stop) is { } account
            && AccountClaims.Fit(http.User, tenant.Id, account)
            ? Call(http, tenant, account)
            : null;
    }
}
