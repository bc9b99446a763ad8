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

    public static ClaimsPrincipal Principal(TenantId tenant, Account account, string scheme) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.Name, account.Person.UserName),
            new Claim(TenantType, tenant.Value),
            new Claim(StampType, account.SecurityStamp),
        ],
        scheme));

    public static string? UserName(ClaimsPrincipal principal) => principal.FindFirstValue(ClaimTypes.Name);

    /// <summary>Whether it was issued in this region to the account as it is now.</summary>
    public static bool Fit(ClaimsPrincipal principal, TenantId tenant, Account account) =>
        IssuedIn(principal, tenant) && !account.Disabled && principal.FindFirstValue(StampType) == account.SecurityStamp;

    public static bool IssuedIn(ClaimsPrincipal principal, TenantId tenant) => principal.FindFirstValue(TenantType) == tenant.Value;
}
