using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;
using SopEngine.OData.Requests;

namespace SopEngine.Host.Reporting;

/// <summary>
/// Answers one request for figures. In this order: a key in the address, who asks, what he may, whether there is room; then the query, which shows in the status whatever is
/// wrong with it; then the note that it was read; then the body.
/// </summary>
public sealed class FigureEndpoint(FigureServices services, FigureReads reads, ReadLog log, FigureGuard guard)
{
    public async Task AnswerAsync(HttpContext http)
    {
        if (Refusal(http) is { } refused)
        {
            await ProblemAnswer.WriteAsync(http, refused);
            return;
        }

        await guard.RunAsync(http, stop => AnswerAsync(http, http.Caller(), stop));
    }

    private async Task AnswerAsync(HttpContext http, Caller caller, CancellationToken stop)
    {
        var request = await FigureRequest.ReadAsync(http, caller, await reads.NowAsync(caller.Tenant, stop), stop);
        var regions = reads.RegionsOf(caller.Tenant, request.Wide);
        await using var figures = await reads.OpenAsync(caller.Tenant, regions, request.OData.Now.UtcDateTime, request.ExplainsSops, stop);
        await using var response = await services.Of(caller.Tenant, request.Wide).AnswerAsync(request.OData, figures, stop);
        if (request.ReadsRows && response.Status < StatusCodes.Status400BadRequest)
        {
            await log.NoteAsync(caller, regions, ReportTokenScheme.TokenOf(http), request.Asked, response.Status, stop);
        }

        await WriteAsync(http, response, stop);
    }

    private static async Task WriteAsync(HttpContext http, ODataResponse response, CancellationToken stop)
    {
        FigureGuard.Begin(http);
        http.Response.StatusCode = response.Status;
        foreach (var (name, value) in response.Headers)
        {
            http.Response.Headers[name] = value;
        }

        if (response.HasBody)
        {
            await response.WriteBodyAsync(http.Response.Body, stop);
        }
    }

    private static Problem? Refusal(HttpContext http) => (KeyInQuery.Find(http.Request), http.FindCaller()) switch
    {
        ({ } name, _) => new EdgeProblems.KeyInAddress(name),
        (_, null) => new EdgeProblems.FiguresSignInRequired(),
        (_, { } caller) when !FigureRights.MayRead(caller) => new ReportProblems.NotForYou(),
        _ => null,
    };
}
