using Microsoft.AspNetCore.Mvc;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Tickets.Work;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>What the caller may do now, and doing it.</summary>
public static class WorkItemEndpoints
{
    public static void MapWorkItems(this IEndpointRouteBuilder region)
    {
        var items = region.MapGroup("/work-items").WithTags("Work items");
        items.MapGet("/", async (HttpContext http, [AsParameters] InboxQuery query, WorkItemQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.InboxAsync(http.Caller(), query.ToRequest(), stop)))
            .WithSummary("What the caller may do now, by what breaks first.").Produces<Page<WorkItemView>>().Refuses(400, 422);
        items.MapGet("/{id}", async (HttpContext http, string id, WorkItemQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.GetAsync(http.Caller(), id, stop)))
            .WithSummary("One work item, ended ones included.").Produces<WorkItemView>();
        MapActs(items.MapGroup("/{id}"));
        MapSupply(items.MapGroup("/{id}"));
    }

    private static void MapActs(RouteGroupBuilder item)
    {
        item.MapPost("/claim", async (HttpContext http, string id, Body<NoBody> body, ClaimWorkItemHandler handler, CancellationToken stop) =>
                Answers.Of(await handler.HandleAsync(http.Caller(), id, body.Operation, stop)))
            .WithSummary("Takes it.").Produces<WorkItemView>().RefusesChanges();
        item.MapPost("/release", async (HttpContext http, string id, Body<NoBody> body, ReleaseWorkItemHandler handler, CancellationToken stop) =>
                Answers.Of(await handler.HandleAsync(http.Caller(), id, body.Operation, stop)))
            .WithSummary("Gives it back to its lane.").Produces<WorkItemView>().RefusesChanges();
        item.MapPost("/assign", async (HttpContext http, string id, Body<AssignRequest> body, AssignWorkItemHandler handler, CancellationToken stop) =>
                Answers.Of(await handler.HandleAsync(http.Caller(), id, body.Value, body.Operation, stop)))
            .WithSummary("Hands it to a person, with an instruction.").Produces<WorkItemView>().RefusesChanges();
        item.MapPost("/complete", async (HttpContext http, string id, Body<CompleteRequest> body, CompleteWorkItemHandler handler, CancellationToken stop) =>
                Answers.Of(await handler.HandleAsync(http.Caller(), id, body.Value, body.Operation, stop)))
            .WithSummary("Ends it with an outcome and what row and outcome ask. Takes Idempotency-Key.").Produces<WorkItemView>().RefusesChanges();
    }

    private static void MapSupply(RouteGroupBuilder item) =>
        item.MapPost("/supply", async (HttpContext http, string id, Body<SupplyRequest> body, SupplyWorkItemHandler handler, CancellationToken stop) =>
                Answers.Of(await handler.HandleAsync(http.Caller(), id, body.Value, body.Operation, stop)))
            .WithSummary("Brings the Kelengkapan that it waits for. Takes Idempotency-Key.").Produces<WorkItemView>().RefusesChanges();

    /// <summary>A call that says everything by its address.</summary>
    private sealed record NoBody;

    /// <param name="Lane">A lane's id.</param>
    /// <param name="Mine">Only what the caller holds.</param>
    /// <param name="State">open or claimed.</param>
    /// <param name="Limit">From 1 to 200.</param>
    /// <param name="Next">The <c>next</c> of the part before.</param>
    private sealed record InboxQuery(
        [FromQuery] string? Lane, [FromQuery] Flag? Mine, [FromQuery] string? State, [FromQuery] int? Limit, [FromQuery] string? Next)
    {
        public InboxRequest ToRequest() => new(Query.Text(Lane), Mine is { IsSet: true }, Query.Text(State), Limit, Query.Text(Next));
    }
}
