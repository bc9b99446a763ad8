using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Exports;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Nation;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Figures;

/// <summary>A region's figures for its own analysts, admins and heads: from a number to what it means, to the row of the SOP, and to the tickets behind it.</summary>
public sealed class FigurePages(FigureReader reader, SopRegistry sops, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/kinerja", (HttpContext http, FigurePages page, NationPages nation) =>
            http.Tenant().Kind == TenantKind.Ministry ? nation.ShowAsync(http) : page.DashboardAsync(http));
        region.MapGet("/kinerja/arti", (HttpContext http, FigurePages page) => page.MeaningAsync(http));
        region.MapGet("/kinerja/sop/{sop}", (HttpContext http, string sop, FigurePages page) => page.SopAsync(http, sop));
        region.MapGet("/kinerja/tiket", (HttpContext http, string? angka, string? bagian, FigurePages page) => page.CasesAsync(http, angka ?? "", bagian ?? ""));
        region.MapGet("/kinerja/laporan", (HttpContext http, FigurePages page) => page.ReportAsync(http));
        region.MapGet("/kinerja/pemantauan", (HttpContext http, FigurePages page) => page.MonitoringAsync(http));
        region.MapGet("/kinerja/angka.csv", (HttpContext http, FigurePages page) => page.DownloadAsync(http, "csv"));
        region.MapGet("/kinerja/angka.xlsx", (HttpContext http, FigurePages page) => page.DownloadAsync(http, "xlsx"));
    }

    private Task<IResult> DashboardAsync(HttpContext http) => AnswerAsync(http, PeriodKind.Month, async (tenant, period, stop) =>
        await pages.ShowAsync<DashboardPage, DashboardModel>(http, await reader.DashboardAsync(tenant, period, stop)));

    private Task<IResult> ReportAsync(HttpContext http) => AnswerAsync(http, PeriodKind.Quarter, async (tenant, period, stop) =>
        await pages.ShowAsync<ReportPage, DashboardModel>(http, await reader.DashboardAsync(tenant, period, stop)));

    private Task<IResult> MonitoringAsync(HttpContext http) => AnswerAsync(http, PeriodKind.Half, async (tenant, period, stop) =>
        await pages.ShowAsync<MonitoringPage, MonitoringModel>(http, await MonitoringModel.ReadAsync(reader, tenant, period, stop)));

    private Task<IResult> MeaningAsync(HttpContext http) => FigureRights.MayRead(http.Caller())
        ? pages.ShowAsync<MeaningPage, IReadOnlyList<KpiDefinition>>(http, KpiCatalogue.All)
        : pages.RefuseAsync(http, new ReportProblems.NotForYou());

    private Task<IResult> SopAsync(HttpContext http, string sop) => AnswerAsync(http, PeriodKind.Month, async (tenant, asked, stop) =>
    {
        if (sops.FindInForce(tenant.Id, sop) is not { } found)
        {
            return await pages.RefuseAsync(http, new SopProblems.SopUnknown(sop));
        }

        var period = await reader.PeriodAsync(tenant, asked, stop);
        var (source, span) = await reader.SourceAsync(tenant, period, stop);
        var rows = new SopRows(found, RowFigures.Of(source, span, found.Printed.Sop));
        return await pages.ShowAsync<SopFiguresPage, SopFiguresModel>(http, new SopFiguresModel(period, rows, reader.OrdinaryDayOf(tenant)));
    });

    private Task<IResult> CasesAsync(HttpContext http, string kpi, string facet) => AnswerAsync(http, PeriodKind.Month, async (tenant, asked, stop) =>
        await CasesModel.ReadAsync(reader, tenant, asked, kpi, facet, stop) is { } model
            ? await pages.ShowAsync<CasesPage, CasesModel>(http, model)
            : await pages.RefuseAsync(http, new ReportProblems.FigureUnknown(kpi)));

    private Task<IResult> DownloadAsync(HttpContext http, string form) => AnswerAsync(http, PeriodKind.Month, async (tenant, period, stop) =>
    {
        var tables = FigureTables.Of(tenant, await reader.DashboardAsync(tenant, period, stop));
        var name = $"kinerja-{tenant.Id}-{period}";
        return form == "csv"
            ? Results.File(CsvFile.Write(tables[0]), "text/csv; charset=utf-8", $"{name}.csv")
            : Results.File(Workbook.Write(tables), Workbook.MediaType, $"{name}.xlsx");
    });

    private async Task<IResult> AnswerAsync(HttpContext http, PeriodKind kind, Func<TenantProfile, ReportPeriod, CancellationToken, Task<IResult>> answer)
    {
        var (tenant, stop) = (http.Tenant(), http.RequestAborted);
        if (!FigureAsk.PeriodOf(http, kind, await reader.TodayAsync(tenant, stop)).Succeeded(out var period, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        // the ministry has no SOP of its own: it compares those of others
        return tenant.Kind == TenantKind.Ministry ? Results.LocalRedirect($"/{tenant.Id}/kinerja") : await answer(tenant, period, stop);
    }
}
