using System.Data.Common;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Problems;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Reporting;

/// <summary>
/// Around every answer that reads figures: room for it, an end to it, and a refusal where the database gave up. When something fails after the first byte the connection
/// ends, so that no half answer looks whole.
/// </summary>
public sealed class FigureGuard(FigureGate gate, IOptions<ReportingOptions> options)
{
    private const int SqlServerTimeout = -2;
    private const string PostgreSqlCancelled = "57014";

    // the words by which EF Core says that it has no SQL for an expression, or that the database has none
    private static readonly string[] _noSql = ["could not be translated", "SQL APPLY"];

    // a reader that is slower than this for so long is sent away
    private static readonly MinDataRate _slowest = new(bytesPerSecond: 1024, gracePeriod: TimeSpan.FromSeconds(10));

    public async Task RunAsync(HttpContext http, Func<CancellationToken, Task> answer)
    {
        using var lease = await gate.EnterAsync(http.Tenant().Id, http.RequestAborted);
        if (lease is null)
        {
            await ProblemAnswer.WriteAsync(http, new EdgeProblems.FiguresBusy(FigureGate.Wait));
            return;
        }

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        ending.CancelAfter(TimeSpan.FromSeconds(options.Value.AnswerSeconds));
        // a write that waits for a reader who does not read ends with the connection only
        using var cut = ending.Token.Register(() => EndStarted(http));
        try
        {
            await answer(ending.Token);
        }
        catch (Exception failed) when (Explain(failed, http, ending.Token) is { } problem)
        {
            await RefuseAsync(http, problem);
        }
        catch (Exception ended) when (IsToNobody(http, ended))
        {
            // cut off, or gone by himself: nobody is there to be told
        }
    }

    /// <summary>Before the first byte: who reads too slowly does not keep a connection.</summary>
    public static void Begin(HttpContext http)
    {
        if (http.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = _slowest;
        }
    }

    private static async Task RefuseAsync(HttpContext http, Problem problem)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        await ProblemAnswer.WriteAsync(http, problem);
    }

    private static bool IsToNobody(HttpContext http, Exception ended) =>
        http.Response.HasStarted && http.RequestAborted.IsCancellationRequested && ended.GetBaseException() is IOException or OperationCanceledException;

    private static void EndStarted(HttpContext http)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
        }
    }

    private Problem? Explain(Exception failed, HttpContext http, CancellationToken ending) => failed switch
    {
        OperationCanceledException when ending.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested => new EdgeProblems.FiguresTooSlow(options.Value.AnswerSeconds),
        SqlException { Number: SqlServerTimeout } or DbException { SqlState: PostgreSqlCancelled } => new EdgeProblems.FiguresTooSlow(options.Value.StatementSeconds),
        InvalidOperationException untranslated when _noSql.Any(words => untranslated.Message.Contains(words, StringComparison.Ordinal)) => new EdgeProblems.FiguresNotSupported(),
        NotSupportedException => new EdgeProblems.FiguresNotSupported(),
        _ => null,
    };
}
