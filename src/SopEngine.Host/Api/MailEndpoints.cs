using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Mails;
using SopEngine.Host.Api.Bodies;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Api;

/// <summary>Mails to a region's helpdesk: handed over by its mail gateway, looked after by its officers.</summary>
public static class MailEndpoints
{
    public const string TokenHeader = "Intake-Token";

    public static void MapMails(this IEndpointRouteBuilder region)
    {
        var mails = region.MapGroup("/mails").WithTags("Mails");
        mails.MapPost("/", TakeAsync)
            .AllowAnonymous().RequireRateLimiting(RateLimitOptions.MailPolicy)
            .WithSummary("Takes over a mail as the mail server has it (message/rfc822); with the region's Intake-Token. The same mail is taken once.")
            .Produces<TakenMail>().Refuses(413, 422);
        mails.MapGet("/", async (HttpContext http, MailQueries queries, CancellationToken stop) => Answers.Of(await queries.WaitingAsync(http.Caller(), stop)))
            .WithSummary("Mails that wait for an officer.").Produces<Page<IncomingMailView>>();
        mails.MapPost("/{id}/set-aside", async (HttpContext http, string id, Body<DecisionBody> body, SetMailAside aside, CancellationToken stop) =>
                await aside.HandleAsync(http.Caller(), id, body.Value.Ground ?? body.Value.Reason, stop) is { } problem ? new ProblemResult(problem) : (IResult)TypedResults.NoContent())
            .WithSummary("Decides that one is nothing to be handled, with a ground.").Produces(StatusCodes.Status204NoContent).RefusesChanges();
    }

    private static async Task<IResult> TakeAsync(HttpContext http, TakeMail take, IOptions<MailIntakeOptions> options, CancellationToken stop)
    {
        var tenant = http.Tenant();
        if (!IsToken(options.Value.Tokens.GetValueOrDefault(tenant.Id.Value), http.Request.Headers[TokenHeader]))
        {
            return new ProblemResult(new EdgeProblems.IntakeTokenRequired());
        }

        return await ReadAsync(http.Request, stop) is { } raw
            ? Answers.Of(await take.HandleAsync(tenant, raw, stop))
            : new ProblemResult(new EdgeProblems.BodyTooLarge(TakeMail.Largest));
    }

    private static bool IsToken(string? set, string? given) =>
        set is { Length: >= MailIntakeOptions.LeastLength } && given is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(set)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));

    private static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (request.ContentLength > TakeMail.Largest)
        {
            return null;
        }

        using var whole = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, stop)) > 0)
        {
            if (whole.Length + read > TakeMail.Largest)
            {
                return null;
            }

            await whole.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return whole.ToArray();
    }
}
