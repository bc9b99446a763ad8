using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using SopEngine.Application.Bpmn.Writing;
using SopEngine.Application.Calls;
using SopEngine.Application.Charts;
using SopEngine.Application.Elsa;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Yaml;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Parts;
using SopEngine.Host.Pages.Sops;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Api;

/// <summary>The faces of one revision: as it was written, as it is drawn, as it is printed, as other tools read it, and what is wrong with it.</summary>
public static class RevisionFaceEndpoints
{
    public static void MapRevisionFaces(this IEndpointRouteBuilder region)
    {
        var revision = region.MapGroup("/sops/{sop}/revisions/{revision:int}").WithTags("SOPs");
        revision.MapGet("/definition.yaml", ([AsParameters] Asked asked) => ShowAsync(asked, Definition))
            .WithSummary("The definition file.").Produces<string>(contentType: "text/yaml");
        revision.MapGet("/chart.svg", ([AsParameters] Asked asked) => ShowAsync(asked, Chart))
            .WithSummary("The lane chart.").Produces<string>(contentType: "image/svg+xml");
        revision.MapGet("/document", ([AsParameters] Asked asked, [FromServices] SopSeals seals, [FromServices] PageWriter pages) =>
                ShowAsync(asked, async loaded => await pages.ShowAsync<SopDocumentPage, SealedSop>(asked.Http, await seals.SealAsync(asked.Http, loaded))))
            .WithSummary("The document for signature, as a page to print.").Produces<string>(contentType: "text/html");
        revision.MapGet("/bpmn", ([AsParameters] Asked asked) => ShowAsync(asked, loaded => Task.FromResult(SopFiles.Bpmn(loaded))))
            .WithSummary("BPMN 2.0, with the whole definition in extensions.").Produces<string>(contentType: BpmnWriter.ContentType);
        revision.MapGet("/elsa", ([AsParameters] Asked asked) => ShowAsync(asked, loaded => Task.FromResult(SopFiles.Elsa(loaded))))
            .WithSummary("The flow as an Elsa 3 workflow; what Elsa has no word for is left behind.").Produces<string>(contentType: ElsaWriter.ContentType);
        revision.MapGet("/problems", ([AsParameters] Asked asked) => ShowAsync(asked, loaded => Findings(asked, loaded)))
            .WithSummary("What is wrong with it, each with row, cell, harm and fix.").Produces<Page<Finding>>();
    }

    private static async Task<IResult> ShowAsync(Asked asked, Func<LoadedSop, Task<IResult>> show) =>
        await asked.Sops.FindAsync(asked.Http.Tenant().Id, asked.Sop, asked.Revision, asked.Stop) is { } loaded
            ? await show(loaded)
            : new ProblemResult(new SopProblems.SopUnknown(asked.Sop));

    // a published revision never changes: whoever has it may ask whether it is still the same
    private static Task<IResult> Definition(LoadedSop loaded) => Task.FromResult(Results.Bytes(
        System.Text.Encoding.UTF8.GetBytes(SopYamlWriter.Write(loaded.Printed)), "text/yaml; charset=utf-8", entityTag: new EntityTagHeaderValue($"\"{loaded.Sha256}\"")));

    private static Task<IResult> Chart(LoadedSop loaded) => Task.FromResult(Results.Text(
        ChartSvg.Write(SopPaper.Of(loaded.Running).Chart, TravelledPath.None, loaded.Printed.Document.Title), "image/svg+xml"));

    private static Task<IResult> Findings(Asked asked, LoadedSop loaded)
    {
        var turnedOn = asked.Http.Tenant().Extensions.GetValueOrDefault(loaded.Printed.Sop)?.ToHashSet(StringComparer.Ordinal);
        return Task.FromResult<IResult>(TypedResults.Ok(new Page<Finding>(SopChecks.Run(loaded.Printed, turnedOn))));
    }

    /// <summary>Which revision, and where to look for it.</summary>
    private sealed record Asked(HttpContext Http, string Sop, int Revision, SopRegistry Sops, CancellationToken Stop);
}
