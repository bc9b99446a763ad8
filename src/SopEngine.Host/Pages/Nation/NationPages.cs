using SopEngine.Application.Nation;
using SopEngine.Application.Reporting;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Host.Exports;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Nation;

/// <summary>The regions side by side, for the ministry's analysts: on a page, for Excel and for programs. Each of them is noted in the regions that were read.</summary>
public sealed class NationPages(CompareRegions regions, TenantTime time, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/kinerja/daerah.csv", (HttpContext http, NationPages page) => page.DownloadAsync(http, "csv"));
        region.MapGet("/kinerja/daerah.xlsx", (HttpContext http, NationPages page) => page.DownloadAsync(http, "xlsx"));
    }

    public async Task<IResult> ShowAsync(HttpContext http) => (await ReadAsync(http)).Succeeded(out var model, out var problem)
        ? await pages.ShowAsync<NationPage, Comparison>(http, model)
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> DownloadAsync(HttpContext http, string form)
    {
        if (!(await ReadAsync(http)).Succeeded(out var model, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var (tables, name) = (NationTables.Of(model), $"kinerja-daerah-{model.Ask.Period}");
        return form == "csv"
            ? Results.File(CsvFile.Write(tables[0]), "text/csv; charset=utf-8", $"{name}.csv")
            : Results.File(Workbook.Write(tables), Workbook.MediaType, $"{name}.xlsx");
    }

    private async Task<Result<Comparison>> ReadAsync(HttpContext http)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        if (!FigureRights.MayRead(caller))
        {
            return new ReportProblems.NotForYou();
        }

        // the note says what was read as addresses say it, without what was typed to find a name
        return NationAskReader.Read(http.Request.Query, await time.TodayAsync(caller.Tenant, stop)).Succeeded(out var ask, out var problem)
            ? await regions.ReadAsync(caller, ask, $"{http.Request.Path.Value?.Split('/')[^1]}?{NationAskReader.Write(ask with { Name = "" }, ask.Page)}", stop)
            : problem;
    }
}
