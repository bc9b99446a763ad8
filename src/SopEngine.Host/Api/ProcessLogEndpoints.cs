using Microsoft.AspNetCore.Mvc;
using SopEngine.Application.Mining;
using SopEngine.Host.Problems;
using SopEngine.Host.Reporting;

namespace SopEngine.Host.Api;

/// <summary>Event logs for process mining.</summary>
public static class ProcessLogEndpoints
{
    public static void MapProcessLogs(this IEndpointRouteBuilder region)
    {
        var logs = region.MapGroup("/process-logs").WithTags("Reporting");
        logs.MapGet("/xes", ([AsParameters] Asked asked) => asked.AnswerAsync(ProcessLogFormat.Xes))
            .WithSummary("Tickets opened on these days (yyyy-MM-dd), of one SOP or of all, as XES (IEEE 1849). Names nobody.").Produces<string>(contentType: "application/xml").Refuses(422);
        logs.MapGet("/ocel", ([AsParameters] Asked asked) => asked.AnswerAsync(ProcessLogFormat.Ocel))
            .WithSummary("The same as OCEL 2.0 in JSON.").Produces<string>(contentType: "application/json").Refuses(422);
    }

    private sealed record Asked(
        HttpContext Http, [FromServices] ProcessLogDownload Download, [FromQuery(Name = "dari")] string? From, [FromQuery(Name = "sampai")] string? To, [FromQuery(Name = "sop")] string? Sop)
    {
        public Task AnswerAsync(ProcessLogFormat format) => Download.AnswerAsync(Http, format, problem => Task.FromResult<IResult>(new ProblemResult(problem)));
    }
}
