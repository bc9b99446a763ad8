using Microsoft.Net.Http.Headers;
using SopEngine.Application.Mining;
using SopEngine.Application.Reporting;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Reporting;

/// <summary>Gives a process log to a browser or program: refused, or noted that it was read, and then written as it is read.</summary>
public sealed class ProcessLogDownload(ProcessLogs logs, ReadLog reads, FigureGuard guard)
{
    /// <param name="http">The request.</param>
    /// <param name="format">The form of the log.</param>
    /// <param name="refuse">Says no.</param>
    public Task AnswerAsync(HttpContext http, ProcessLogFormat format, Func<Problem, Task<IResult>> refuse) => guard.RunAsync(http, async stop =>
    {
        var (caller, asked) = (http.Caller(), http.Request.Query);
        if (!(await logs.OpenAsync(caller, format, asked["dari"], asked["sampai"], asked["sop"], stop)).Succeeded(out var log, out var problem))
        {
            await (await refuse(problem)).ExecuteAsync(http);
            return;
        }

        await using (log)
        {
            var name = $"process-logs/{format.ToString().ToLowerInvariant()}{http.Request.QueryString.Value}";
            await reads.NoteAsync(caller, [caller.Tenant], ReportTokenScheme.TokenOf(http), name, StatusCodes.Status200OK, stop);
            await WriteAsync(http, log, stop);
        }
    });

    private static async Task WriteAsync(HttpContext http, ProcessLog log, CancellationToken stop)
    {
        FigureGuard.Begin(http);
        http.Response.ContentType = log.ContentType;
        var saved = new ContentDispositionHeaderValue("attachment");
        saved.SetHttpFileName(log.FileName);
        http.Response.Headers.ContentDisposition = saved.ToString();
        http.Response.Headers.CacheControl = "no-store";
        await log.WriteAsync(http.Response.Body, stop);
    }
}
