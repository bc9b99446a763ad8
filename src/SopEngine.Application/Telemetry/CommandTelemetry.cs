using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Telemetry;

/// <summary>Measures, traces and names one command, whoever gives it: what is logged while it runs carries its region and ticket.</summary>
internal static class CommandTelemetry
{
    private const string Done = "done";
    private const string Repeated = "repeated";
    private const string Failed = "failed";

    /// <param name="log">Gets the scope.</param>
    /// <param name="caller">Whose region it is.</param>
    /// <param name="kind">The kind of command.</param>
    /// <param name="ticket">Null for one that is being filed.</param>
    /// <param name="run">The command, all its attempts.</param>
    public static async Task<Result<CommandAnswer>> RunAsync(ILogger log, Caller caller, string kind, string? ticket, Func<Task<Result<CommandAnswer>>> run)
    {
        var tenant = caller.Tenant.Id.Value;
        using var span = SopTelemetry.Source.StartActivity($"command {kind}");
        span?.SetTag(SopTelemetry.Tenant, tenant);
        span?.SetTag(SopTelemetry.Ticket, ticket);
        using var scope = log.BeginScope(new CommandScope(tenant, ticket, kind));
        var begun = Stopwatch.GetTimestamp();
        var outcome = Failed;
        try
        {
            var result = await run();
            outcome = result.Succeeded(out var answer, out var problem) ? answer.Repeated ? Repeated : Done : problem.Code;
            return result;
        }
        finally
        {
            span?.SetTag(SopTelemetry.Outcome, outcome);
            span?.SetStatus(outcome == Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
            SopTelemetry.Commands.Add(1, new(SopTelemetry.Kind, kind), new(SopTelemetry.Tenant, tenant), new(SopTelemetry.Outcome, outcome));
            SopTelemetry.CommandDuration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>(SopTelemetry.Kind, kind));
        }
    }
}
