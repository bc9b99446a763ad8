using System.Security.Claims;
using SopEngine.Application.Accounts;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Identity;

/// <summary>
/// What a cookie and a token carry: who, in which region, and the stamp that the account had. No roles: those are read anew for each request, so that a post that
/// ends, ends at once.
/// </summary>
public static class AccountClaims
{
    private const string TenantType = "sop:tenant";

    private const string StampType = "sop:stamp";

    private const string SessionType = "sop:session";

    /// <param name="tenant">Where it is good.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="scheme">By which he signed in.</param>
    /// <param name="session">The key of the sign-in; null for one that is proved anew with each request.</param>
    public static ClaimsPrincipal Principal(TenantId tenant, Account account, string scheme, string? session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.Name, account.Person.UserName),
            new Claim(TenantType, tenant.Value),
            new Claim(StampType, account.SecurityStamp),
            .. session is null ? Array.Empty<Claim>() : [new Claim(SessionType, session)],
        ],
        scheme));

    /// <summary>The key of the sign-in; null where there is none.</summary>
    public static string? Session(ClaimsPrincipal principal) => principal.FindFirstValue(SessionType);

    public static string? UserName(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.Name);

    /// <summary>Whether it was issued in this region to the account as it is now.</summary>
    public static bool Fit(ClaimsPrincipal principal, TenantId tenant, Account account) =>
        IssuedIn(principal, tenant) && !account.Disabled && principal.FindFirstValue(StampType) == account.SecurityStamp;

    public static bool IssuedIn(ClaimsPrincipal principal, TenantId tenant) => principal.FindFirstValue(TenantType) == tenant.Value;
}
