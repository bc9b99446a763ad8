using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Api;

/// <summary>Signing in to a region.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder region)
    {
        region.MapPost("/sessions", SignInAsync)
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.SignInPolicy)
            .WithTags("Sessions").WithSummary("Signs in and gives a bearer token that is good in this region only.")
            .Produces<Session>().Refuses(400, 413, 415);
        region.MapGet("/demo-accounts", ListDemoAccounts)
            .AllowAnonymous().WithTags("Sessions").WithSummary("Accounts to try the region with. In Development only.")
            .Produces<Page<DemoItem>>();
    }

    private static async Task<IResult> SignInAsync(HttpContext http, Body<Credentials> body, SignIns signIns, SecondStep steps, TokenIssuer tokens, CancellationToken stop)
    {
        var tenant = http.Tenant();
        var signedIn = await signIns.CheckAsync(tenant, body.Value.UserName, body.Value.Password, stop);
        if (!signedIn.Succeeded(out var account, out var problem))
        {
            return new ProblemResult(problem);
        }

        if (account.SecondFactorAt is not null && await CheckCodeAsync(steps, tenant, account, body.Value.Code, stop) is { } refused)
        {
            return new ProblemResult(refused);
        }

        var issued = await tokens.IssueAsync(http, account);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.Zone);
        return TypedResults.Ok(new Session(issued.Token, TimeZoneInfo.ConvertTime(issued.ExpiresAt, zone)));
    }

    private static async Task<Problem?> CheckCodeAsync(SecondStep steps, TenantProfile tenant, Account account, string? code, CancellationToken stop) =>
        string.IsNullOrWhiteSpace(code) ? new EdgeProblems.CodeNeeded() : (await steps.CheckAsync(tenant.Id, account, code, stop)).Problem;

    private static IResult ListDemoAccounts(HttpContext http, DemoAccounts demo, IHostEnvironment environment) => environment.IsDevelopment()
        ? TypedResults.Ok(new Page<DemoItem>([.. demo.Of(http.Tenant()).Select(Item)]))
        : new ProblemResult(new EdgeProblems.NotFound());

    private static DemoItem Item(DemoAccount account) => new(
        account.Person.UserName, account.Password, account.Lanes, [.. account.Person.Holds.Select(held => held.Role).Distinct()], account.Person.Name, account.Person.Post);

    /// <summary>Code: of the authenticator, for accounts that have one.</summary>
    private sealed record Credentials(string? UserName, string? Password, string? Code = null);

    private sealed record Session(string AccessToken, DateTimeOffset ExpiresAt);

    private sealed record DemoItem(
        string UserName, string Password, IReadOnlyList<string> Lanes, IReadOnlyList<string> Roles, string Name, string Post);
}
