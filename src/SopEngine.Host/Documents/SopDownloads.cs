using System.Net.Mime;
using SopEngine.Application.Sops;
using SopEngine.Application.Times;
using SopEngine.Application.WordFiles.Writing;
using SopEngine.Application.Wording;
using SopEngine.Domain.Problems;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Parts;
using SopEngine.Host.Pages.Sops;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Documents;

/// <summary>The SOP in force as a file: what its page prints, as PDF and for a word processor.</summary>
public sealed class SopDownloads(SopRegistry sops, SopSeals seals, SopSheets sheets, PdfPress press, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/sop/{sop}/unduh/pdf", (HttpContext http, string sop, SopDownloads downloads) => downloads.AnswerAsync(http, sop, downloads.PdfAsync)).AllowAnonymous();
        region.MapGet("/sop/{sop}/unduh/docx", (HttpContext http, string sop, SopDownloads downloads) => downloads.AnswerAsync(http, sop, Word)).AllowAnonymous();
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

    private static Task<IResult> Word(HttpContext http, SealedSop sop)
    {
        var tenant = http.Tenant();
        var paper = SopPaper.Of(sop.Sop.Running, role => tenant.Roles.FirstOrDefault(known => known.Id == role)?.Label ?? role);
        var history = sop.Seal.History.Where(revision => revision.Sop.Printed.Revision <= sop.Sop.Printed.Revision);
        var source = new WordSource(sop.Sop.Running, paper.Chart, paper.Sentences, [.. history], at => IndonesianText.Date(tenant.DayOf(at)), sop.Seal.Address.AbsoluteUri);
        return Task.FromResult(Results.File(WordFile.Write(source), WordFile.MediaType, NameOf(http, sop, "docx")));
    }

    private static string NameOf(HttpContext http, SealedSop sop, string ending) =>
        $"{http.Tenant().Id}-{sop.Sop.Printed.Sop}-revisi-{sop.Sop.Printed.Revision}.{ending}";
}
