using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Application.Reporting;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Identity;

/// <summary>
/// Programs that read figures: Basic (RFC 7617), an account's user name and a reporting token of his as password. An account's own password is none here. What the account
/// may do is looked up as for every sign-in.
/// </summary>
public sealed class ReportTokenScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ReportSignIn tokens, AccountStore accounts)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Name = "report-token";

    private const string Basic = "Basic";
    private const string TokenType = "sop:report-token";
    private const int Longest = 400;

    public static bool IsSent(HttpContext http) => Read(http) is { Scheme: var scheme } && scheme.Equals(Basic, StringComparison.OrdinalIgnoreCase);

    /// <summary>The token that a request came with; null for a sign-in.</summary>
    public static Guid? TokenOf(HttpContext http) => Guid.TryParse(http.User.FindFirstValue(TokenType), out var token) ? token : null;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Context.FindTenant() is not { } tenant || Sent() is not [var userName, var token])
        {
            return AuthenticateResult.NoResult();
        }

        var stop = Context.RequestAborted;
        if (await tokens.FindAsync(tenant.Id, userName, token, stop) is not { } known
            || await accounts.FindAsync(tenant.Id, userName, stop) is not { Disabled: false } account)
        {
            return AuthenticateResult.Fail("No such token.");
        }

        var principal = AccountClaims.Principal(tenant.Id, account, Name, null);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(TokenType, known.ToString()));
        return AuthenticateResult.Success(new AuthenticationTicket(principal, Name));
    }

    private static AuthenticationHeaderValue? Read(HttpContext http) =>
        AuthenticationHeaderValue.TryParse(http.Request.Headers.Authorization, out var sent) ? sent : null;

    /// <summary>User name and token; null when they cannot be read.</summary>
    private string[]? Sent()
    {
        if (Read(Context)?.Parameter is not { Length: > 0 and < Longest } given)
        {
            return null;
        }

        var bytes = new byte[Longest];
        return Convert.TryFromBase64String(given, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [{ Length: > 0 }, { Length: > 0 }] both ? both : null;
    }
}
