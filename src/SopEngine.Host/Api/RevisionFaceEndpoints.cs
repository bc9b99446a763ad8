using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Api;

/// <summary>The faces of one revision.</summary>
public static class RevisionFaceEndpoints
{
    public static void MapRevisionFaces(this IEndpointRouteBuilder region)
    {
        var revision = region.MapGroup("/sops/{sop}/revisions/{revision:int}").WithTags("SOPs");
        revision.MapGet("/problems", ([AsParameters] Asked asked) =>
                ShowAsync(asked, (tenant, loaded) => TypedResults.Ok(new Page<Finding>(Check(tenant, loaded)))))
            .WithSummary("What is wrong with it, each with row, cell, harm and fix.").Produces<Page<Finding>>();
    }

    private static async Task<IResult> ShowAsync(Asked asked, Func<TenantProfile, LoadedSop, IResult> show) =>
        await asked.Sops.FindAsync(asked.Http.Tenant().Id, asked.Sop, asked.Revision, asked.Stop) is { } loaded
            ? show(asked.Http.Tenant(), loaded)
            : new ProblemResult(new EdgeProblems.NotFound());

    private static IReadOnlyList<Finding> Check(TenantProfile tenant, LoadedSop loaded) =>
        SopChecks.Run(loaded.Printed, tenant.Extensions.GetValueOrDefault(loaded.Printed.Sop)?.ToHashSet());

    /// <summary>Which revision, and where to look for it.</summary>
    private sealed record Asked(HttpContext Http, string Sop, int Revision, SopRegistry Sops, CancellationToken Stop);
}
