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
        region.MapGet("/sop/{sop}", async (HttpContext http, string sop, SopRegistry sops, SopSeals seals, PageWriter pages) =>
            (sops.FindInForce(http.Tenant().Id, sop) ?? sops.FindShipped(http.Tenant().Id, sop)) is { } found
                ? await pages.ShowAsync<SopPage, SealedSop>(http, await seals.SealAsync(http, found))
                : await pages.RefuseAsync(http, new SopProblems.SopUnknown(sop))).AllowAnonymous();
        region.MapGet("/sop/{sop}/sah/{sha}", async (HttpContext http, string sop, string sha, SopHistory history, PageWriter pages) =>
            (await history.FindAsync(http.Tenant().Id, sop, sha, http.RequestAborted)).Succeeded(out var revision, out var problem)
                ? await pages.ShowAsync<SopSealPage, PublishedRevision>(http, revision)
                : await pages.RefuseAsync(http, problem)).AllowAnonymous();
        // with everything in it, the transcriber's notes too: for the region's own people, as the definition file is
        region.MapGet("/sop/{sop}/unduh/bpmn", (HttpContext http, string sop, SopRegistry sops, PageWriter pages) => DownloadAsync(http, sop, sops, pages, SopFiles.Bpmn));
        region.MapGet("/sop/{sop}/unduh/elsa", (HttpContext http, string sop, SopRegistry sops, PageWriter pages) => DownloadAsync(http, sop, sops, pages, SopFiles.Elsa));
    }

    private static Task<IResult> DownloadAsync(HttpContext http, string sop, SopRegistry sops, PageWriter pages, Func<LoadedSop, IResult> file) =>
        sops.FindInForce(http.Tenant().Id, sop) is { } found ? Task.FromResult(file(found)) : pages.RefuseAsync(http, new SopProblems.SopUnknown(sop));
}
