using Microsoft.AspNetCore.Mvc;
using SopEngine.Application.Calls;
using SopEngine.Application.Replies;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>Filing and reading tickets.</summary>
public static class TicketEndpoints
{
    public static void MapTickets(this IEndpointRouteBuilder region)
    {
        var tickets = region.MapGroup("/tickets").WithTags("Tickets");
        tickets.MapPost("/", async (HttpContext http, Body<FileTicketRequest> body, FileTicketHandler handler, CancellationToken stop) =>
                Answers.Of(await handler.HandleAsync(http.Caller(), body.Value, body.Operation, stop)))
            .WithSummary("Files a ticket. Takes Idempotency-Key.")
            .Produces<TicketView>(StatusCodes.Status201Created).RefusesChanges();
        tickets.MapGet("/", ListAsync)
            .WithSummary("The caller's own tickets, or the region's where his role lets him read them; newest first.")
            .Produces<Page<TicketView>>().Refuses(400, 422);
        tickets.MapGet("/{number}", async (HttpContext http, string number, TicketQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.GetAsync(http.Caller(), number, stop)))
            .WithSummary("One ticket.").Produces<TicketView>();
        tickets.MapGet("/{number}/history", async (HttpContext http, string number, TicketQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.HistoryAsync(http.Caller(), number, stop)))
            .WithSummary("What happened to it, oldest first.").Produces<Page<HistoryEntryView>>();
        tickets.MapGet("/{number}/clocks", async (HttpContext http, string number, TicketQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.ClocksAsync(http.Caller(), number, stop)))
            .WithSummary("Its clocks.").Produces<Page<ClockView>>();
        tickets.MapGet("/{number}/replies", async (HttpContext http, string number, ReplyQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.OfAsync(http.Caller(), number, stop)))
            .WithSummary("The region's ready replies as they read on it, for officers.").Produces<Page<ReplyView>>();
    }

    /// <summary>The refusals that every changing call may give.</summary>
    public static RouteHandlerBuilder RefusesChanges(this RouteHandlerBuilder call) => call.Refuses(400, 409, 413, 415, 422);

    private static async Task<IResult> ListAsync(
        HttpContext http, [AsParameters] TicketListQuery query, TicketQueries queries, CancellationToken stop) =>
        Answers.Of(await queries.ListAsync(http.Caller(), query.ToRequest(), stop));

    /// <param name="Status">closed, resolved, waiting or open.</param>
    /// <param name="Q">Looked for in number and subject.</param>
    /// <param name="Sop">An SOP's id.</param>
    /// <param name="Mine">Only what the caller asked for or filed.</param>
    /// <param name="Person">A name or part of it, or the beginning of an account: who asked for it or, for officers, has its work now.</param>
    /// <param name="Limit">From 1 to 200.</param>
    /// <param name="Next">The <c>next</c> of the part before.</param>
    private sealed record TicketListQuery(
        [FromQuery] string? Status, [FromQuery] string? Q, [FromQuery] string? Sop, [FromQuery] Flag? Mine, [FromQuery] string? Person, [FromQuery] int? Limit, [FromQuery] string? Next)
    {
        public TicketListRequest ToRequest() => new(
            Query.Text(Status), Query.Text(Q), Query.Text(Sop), Mine is { IsSet: true }, Limit, Query.Text(Next), Query.Text(Person));
    }
}
