using System.Net.Mime;
using SopEngine.Application.Sops;
using SopEngine.Domain.Problems;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Sops;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Documents;

/// <summary>The SOP in force as a file: what its page prints, as PDF and for a word processor.</summary>
public sealed class SopDownloads(SopRegistry sops, SopSeals seals, SopSheets sheets, PdfPress press, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/sop/{sop}/unduh/pdf", (HttpContext http, string sop, SopDownloads downloads) => downloads.AnswerAsync(http, sop, downloads.PdfAsync)).AllowAnonymous();
    }

    private async Task<IResult> AnswerAsync(HttpContext http, string sop, Func<HttpContext, SealedSop, Task<IResult>> give) =>
        sops.FindInForce(http.Tenant().Id, sop) is { } found
            ? await give(http, await seals.SealAsync(http, found))
            : await pages.RefuseAsync(http, new SopProblems.SopUnknown(sop));

    private async Task<IResult> PdfAsync(HttpContext http, SealedSop sop)
    {
        Result<byte[]> made = press.Works ? await press.PrintAsync(await sheets.WriteAsync(sop, http.Tenant()), http.RequestAborted) : new DocumentProblems.PdfNotMadeHere();
        return made.Succeeded(out var pdf, out var problem)
            ? Results.File(pdf, MediaTypeNames.Application.Pdf, NameOf(http, sop, "pdf"))
            : await pages.RefuseAsync(http, problem);
    }

    private static string NameOf(HttpContext http, SealedSop sop, string ending) =>
        $"{http.Tenant().Id}-{sop.Sop.Printed.Sop}-revisi-{sop.Sop.Printed.Revision}.{ending}";
}
