using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using SopEngine.Domain.Problems;
using SopEngine.Host.Background;
using SopEngine.Host.Hardening;
using SopEngine.Host.Problems;
using SopEngine.Persistence;

namespace SopEngine.Host.Composition;

/// <summary>The last resort: whatever was thrown or answered bare leaves as a refusal that says what to do and shows nothing of the inside.</summary>
public static class ProblemSetup
{
    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = http => ProblemAnswer.WriteAsync(http, Of(http, http.Features.GetRequiredFeature<IExceptionHandlerFeature>().Error)),
            AllowStatusCode404Response = true,
            // a request that cannot be read is the caller's mistake, and what ails the database is told once and not with every request
            SuppressDiagnosticsCallback = failed => failed.Exception is BadHttpRequestException || DatabaseFaults.Of(failed.Exception) is not null,
        });
        app.UseStatusCodePages(bare => ProblemAnswer.WriteAsync(bare.HttpContext, ProblemStatus.For(bare.HttpContext.Response.StatusCode)));
        app.UseMiddleware<NulRefusal>();
    }

    public static void MapProblems(this WebApplication app) =>
        app.MapGet("/problems/{code}", async Task<IResult> (string code, CancellationToken stop) =>
                await ProblemPages.ReadAsync(code, stop) is { } page
                    ? Results.Content(page, "text/html; charset=utf-8")
                    : new ProblemResult(new EdgeProblems.NotFound()))
            .AllowAnonymous()
            .ExcludeFromDescription();

    private static Problem Of(HttpContext http, Exception error)
    {
        if (DatabaseFaults.Of(error) is not { } fault)
        {
            return Of(error);
        }

        http.RequestServices.GetRequiredService<DatabaseWatch>().Met(fault, error);
        return new EdgeProblems.DatabaseUnavailable(fault);
    }

    private static Problem Of(Exception error) => error switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new EdgeProblems.BodyTooLarge(0),
        BadHttpRequestException bad => new EdgeProblems.BadRequest($"Permintaan tidak dapat dibaca: {Why(bad)}"),
        _ => new EdgeProblems.ServerError(),
    };

    // a value of the address that does not fit ("limit=banyak") is told by its name; the rest of the framework's words are about its own code
    private static string Why(BadHttpRequestException bad) => ParameterName(bad.Message) is { } name
        ? $"nilai \"{name}\" pada alamat tidak dapat dipakai."
        : "susunannya tidak sesuai dengan HTTP.";

    private static string? ParameterName(string message)
    {
        const string lead = "Failed to bind parameter \"";
        if (!message.StartsWith(lead, StringComparison.Ordinal))
        {
            return null;
        }

        var declared = message[lead.Length..message.IndexOf('"', lead.Length)];
        return JsonNamingPolicy.CamelCase.ConvertName(declared[(declared.LastIndexOf(' ') + 1)..]);
    }
}
