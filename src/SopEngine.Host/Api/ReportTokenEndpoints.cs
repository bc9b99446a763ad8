using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>Passwords for programs that read figures.</summary>
public static class ReportTokenEndpoints
{
    public static void MapReportTokens(this IEndpointRouteBuilder region)
    {
        var tokens = region.MapGroup("/report-tokens").WithTags("Reporting");
        tokens.MapGet("/", async (HttpContext http, ReportTokens known, CancellationToken stop) => Answers.Of(await known.ListAsync(http.Caller(), stop)))
            .WithSummary("One's own reporting tokens that are good; never the tokens themselves.").Produces<Page<ReportTokenView>>();
        tokens.MapPost("/", async (HttpContext http, Body<LabelBody> body, ReportTokens known, CancellationToken stop) => Made(await known.MakeAsync(http.Caller(), body.Value.Label, stop)))
            .WithSummary("Makes a reporting token, told this once: the password beside one's user name, by Basic, at /odata.")
            .Produces<MadeReportToken>(StatusCodes.Status201Created).RefusesChanges();
        tokens.MapPost("/{id}/revoke", async (HttpContext http, string id, Body<NothingBody> body, ReportTokens known, CancellationToken stop) =>
                body.Value is not null && await known.RevokeAsync(http.Caller(), id, stop) is { } problem ? new ProblemResult(problem) : Results.NoContent())
            .WithSummary("Takes a reporting token back.").Produces(StatusCodes.Status204NoContent).RefusesChanges();
    }

    private static IResult Made(SopEngine.Domain.Problems.Result<MadeReportToken> result) =>
        result.Succeeded(out var made, out var problem) ? TypedResults.Created((string?)null, made) : new ProblemResult(problem);

    private sealed record LabelBody(string? Label = null);

    private sealed record NothingBody;
}
