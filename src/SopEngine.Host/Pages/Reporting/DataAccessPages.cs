using System.Text.Json;
using SopEngine.Application.Calls;
using SopEngine.Application.Mining;
using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Problems;
using SopEngine.Host.Reporting;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Reporting;

/// <summary>How one connects Excel, Power BI or a program: the address, the passwords for it, and a file that opens Power BI at the right place.</summary>
public sealed class DataAccessPages(ReportTokens tokens, ProcessLogForms logs, IdSource ids, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/akses-data", (HttpContext http, DataAccessPages page, string? dicabut) => page.ShowAsync(http, null, null, dicabut is not null));
        region.MapPost("/akses-data", (HttpContext http, DataAccessPages page) => page.ChangeAsync(http)).TakesForm();
        region.MapGet("/akses-data/sopengine.pbids", (HttpContext http) => Connection(http));
        region.MapGet("/kinerja/unduh/xes", (HttpContext http, DataAccessPages page, ProcessLogDownload download) => page.DownloadAsync(http, download, ProcessLogFormat.Xes));
        region.MapGet("/kinerja/unduh/ocel", (HttpContext http, DataAccessPages page, ProcessLogDownload download) => page.DownloadAsync(http, download, ProcessLogFormat.Ocel));
    }

    /// <summary>What is wrong with the period is shown on the page it was chosen on, with what was typed.</summary>
    private Task DownloadAsync(HttpContext http, ProcessLogDownload download, ProcessLogFormat format) => download.AnswerAsync(http, format, problem =>
        problem.Errors.Count > 0 || problem is SopProblems.SopUnknown ? ShowAsync(http, null, null, refusedLog: problem) : pages.RefuseAsync(http, problem));

    private async Task<IResult> ShowAsync(HttpContext http, MadeReportToken? made, FormState? sent, bool revoked = false, Problem? refusedLog = null)
    {
        var caller = http.Caller();
        return (await tokens.ListAsync(caller, http.RequestAborted)).Succeeded(out var known, out var problem)
            ? await pages.ShowAsync<DataAccessPage, DataAccessModel>(
                http, new DataAccessModel(AddressOf(http), caller.Actor.UserName, known.Items, made, new FormStates(ids, sent), revoked, await logs.OfAsync(http, refusedLog)),
                sent?.Problem ?? refusedLog)
            : await pages.RefuseAsync(http, problem);
    }

    private async Task<IResult> ChangeAsync(HttpContext http)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var posted = await PostedForm.ReadAsync(http);
        if (posted.Text("aksi") == "cabut")
        {
            return await tokens.RevokeAsync(caller, posted.Id, stop) is { } refused
                ? await RefuseAsync(http, posted, refused)
                : Results.LocalRedirect($"/{caller.Tenant.Id}/akses-data?dicabut=1");
        }

        return (await tokens.MakeAsync(caller, posted.Text("label"), stop)).Succeeded(out var made, out var problem)
            ? await ShowAsync(http, made, null)
            : await RefuseAsync(http, posted, problem);
    }

    private Task<IResult> RefuseAsync(HttpContext http, PostedForm posted, Problem problem) =>
        problem is ReportProblems.NotForYou ? pages.RefuseAsync(http, problem) : ShowAsync(http, null, FormState.Refused(posted, problem, FormStates.Fresh(ids)));

    /// <summary>A file that Power BI Desktop opens: it asks for user name and token, and shows the sets.</summary>
    private static IResult Connection(HttpContext http) => FigureRights.MayRead(http.Caller())
        ? Results.File(
            JsonSerializer.SerializeToUtf8Bytes(new { version = "0.1", connections = new[] { new { details = new { protocol = "odata", address = new { url = AddressOf(http) } } } } }),
            "application/json", $"sopengine-{http.Tenant().Id}.pbids")
        : new ProblemResult(new ReportProblems.NotForYou());

    private static string AddressOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/odata/{http.Tenant().Id}/";
}
