using System.Data.Common;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;
using SopEngine.OData.Requests;

namespace SopEngine.Host.Reporting;

/// <summary>
/// Answers one request for figures. In this order: a key in the address, who asks, what he may, whether there is room; then the query, which shows in the status whatever is
/// wrong with it; then the note that it was read; then the body. When something fails after the first byte the connection ends, so that no half answer looks whole.
/// </summary>
public sealed class FigureEndpoint(FigureServices services, FigureReads reads, ReadLog log, FigureGate gate, IOptions<ReportingOptions> options)
{
    private const int SqlServerTimeout = -2;
    private const string PostgreSqlCancelled = "57014";

    // the words by which EF Core says that it has no SQL for an expression, or that the database has none
    private static readonly string[] _noSql = ["could not be translated", "SQL APPLY"];

    // a reader that is slower than this for so long is sent away
    private static readonly MinDataRate _slowest = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(10));

    public async Task AnswerAsync(HttpContext http)
    {
        if (Refusal(http) is { } refused)
        {
            await ProblemAnswer.WriteAsync(http, refused);
            return;
        }

        using var lease = await gate.EnterAsync(http.Tenant().Id, http.RequestAborted);
        if (lease is null)
        {
            await ProblemAnswer.WriteAsync(http, new EdgeProblems.FiguresBusy(FigureGate.Wait));
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        ending.CancelAfter(TimeSpan.FromSeconds(options.Value.AnswerSeconds));
        try
        {
            await AnswerAsync(http, http.Caller(), ending.Token);
        }
        catch (Exception failed) when (Explain(failed, http, ending.Token) is { } problem)
        {
            if (http.Response.HasStarted)
            {
                http.Abort();
                return;
            }

            http.Response.Clear();
            await ProblemAnswer.WriteAsync(http, problem);
        }
    }

    private async Task AnswerAsync(HttpContext http, Caller caller, CancellationToken stop)
    {
        var request = await FigureRequest.ReadAsync(http, caller, await reads.NowAsync(caller.Tenant, stop), stop);
        await using var figures = await reads.OpenAsync(caller.Tenant, request.OData.Now.UtcDateTime, stop);
        await using var response = await services.Of(caller.Tenant).AnswerAsync(request.OData, figures, stop);
        if (request.ReadsRows && response.Status < StatusCodes.Status400BadRequest)
        {
            await log.NoteAsync(caller, reads.RegionsOf(caller.Tenant), ReportTokenScheme.TokenOf(http), request.Asked, response.Status, stop);
        }

        await WriteAsync(http, response, stop);
    }

    private static async Task WriteAsync(HttpContext http, ODataResponse response, CancellationToken stop)
    {
        if (http.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = _slowest;
        }

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

    private Problem? Explain(Exception failed, HttpContext http, CancellationToken ending) => failed switch
    {
        OperationCanceledException when ending.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested => new EdgeProblems.FiguresTooSlow(options.Value.AnswerSeconds),
        SqlException { Number: SqlServerTimeout } or DbException { SqlState: PostgreSqlCancelled } => new EdgeProblems.FiguresTooSlow(options.Value.StatementSeconds),
        InvalidOperationException untranslated when _noSql.Any(words => untranslated.Message.Contains(words, StringComparison.Ordinal)) => new EdgeProblems.FiguresNotSupported(),
        NotSupportedException => new EdgeProblems.FiguresNotSupported(),
        _ => null,
    };
}
