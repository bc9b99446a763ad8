using SopEngine.Application.Sops;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Sops;

/// <summary>The region's SOPs, for everybody to read.</summary>
public static class SopPages
{
    public static void MapSopPages(this IEndpointRouteBuilder region)
    {
        region.MapGet("/sop", (HttpContext http, SopRegistry sops, PageWriter pages) =>
            pages.ShowAsync<SopListPage, IReadOnlyList<LoadedSop>>(http, sops.InForce(http.Tenant().Id))).AllowAnonymous();
        region.MapGet("/sop/{sop}", (HttpContext http, string sop, SopRegistry sops, PageWriter pages) =>
            sops.FindInForce(http.Tenant().Id, sop) is { } found
                ? pages.ShowAsync<SopPage, LoadedSop>(http, found)
                : pages.RefuseAsync(http, new SopProblems.SopUnknown(sop))).AllowAnonymous();
        region.MapGet("/sop/{sop}/unduh/bpmn", (HttpContext http, string sop, SopRegistry sops, PageWriter pages) => DownloadAsync(http, sop, sops, pages, SopFiles.Bpmn)).AllowAnonymous();
        region.MapGet("/sop/{sop}/unduh/elsa", (HttpContext http, string sop, SopRegistry sops, PageWriter pages) => DownloadAsync(http, sop, sops, pages, SopFiles.Elsa)).AllowAnonymous();
    }

    private static Task<IResult> DownloadAsync(HttpContext http, string sop, SopRegistry sops, PageWriter pages, Func<LoadedSop, IResult> file) =>
        sops.FindInForce(http.Tenant().Id, sop) is { } found ? Task.FromResult(file(found)) : pages.RefuseAsync(http, new SopProblems.SopUnknown(sop));
}
