using Microsoft.AspNetCore.Mvc;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Host.Api.Bodies;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>What can be done to a ticket as a whole. Each answers with the ticket as it then is.</summary>
public static class TicketActEndpoints
{
    public static void MapTicketActs(this IEndpointRouteBuilder region)
    {
        var ticket = region.MapGroup("/tickets/{number}").WithTags("Acts on tickets");
        MapEveryday(ticket);
        MapByAuthority(ticket);
    }

    private static void MapEveryday(RouteGroupBuilder ticket)
    {
        Map<CommentBody, CommentRequest, CommentHandler>(ticket, "comment", "Adds a remark, for both sides or (public: false) for officers only.", handler => handler.HandleAsync);
        Map<PauseBody, PauseRequest, PauseHandler>(ticket, "pause", "Stands the provider's clocks still, with a ground.", handler => handler.HandleAsync);
        Map<ResumeBody, ResumeRequest, ResumeHandler>(ticket, "resume", "Lets paused clocks go on.", handler => handler.HandleAsync);
        Map<WithdrawBody, WithdrawRequest, WithdrawHandler>(ticket, "withdraw", "Ends it at the wish of its requester.", handler => handler.HandleAsync);
        Map<ReopenBody, ReopenRequest, ReopenHandler>(ticket, "reopen", "Opens it again, where its SOP knows that.", handler => handler.HandleAsync);
        Map<LinkBody, LinkRequest, LinkHandler>(ticket, "link", "Links it with another ticket.", handler => handler.HandleAsync);
        Map<DeclareOutageBody, DeclareOutageRequest, DeclareOutageHandler>(ticket, "outage", "Makes it the one ticket of an outage, with a ground.", handler => handler.HandleAsync);
        Map<JoinOutageBody, JoinOutageRequest, JoinOutageHandler>(
            ticket, "join-outage", "Makes it a part of an outage: its requester is told what officers say there, and how it ends.", handler => handler.HandleAsync);
        Map<LeaveOutageBody, LeaveOutageRequest, LeaveOutageHandler>(ticket, "leave-outage", "Takes it out of an outage, with a ground.", handler => handler.HandleAsync);
    }

    private static void MapByAuthority(RouteGroupBuilder ticket)
    {
        Map<ReclassifyBody, ReclassifyRequest, ReclassifyHandler>(ticket, "reclassify", "Changes topic, class or type, with a ground.", handler => handler.HandleAsync);
        Map<CorrectBody, CorrectRequest, CorrectHandler>(ticket, "correct", "Corrects a wrongly recorded time, with a ground.", handler => handler.HandleAsync);
        Map<MergeBody, MergeRequest, MergeHandler>(ticket, "merge", "Ends it as a duplicate of another, with a ground.", handler => handler.HandleAsync);
        Map<SkipBody, SkipRequest, SkipHandler>(ticket, "skip", "Ends a row without its being done, by authority, with a ground.", handler => handler.HandleAsync);
        Map<ForceBody, ForceRequest, ForceHandler>(ticket, "force", "Takes it to a row, by authority, with a ground.", handler => handler.HandleAsync);
    }

    private static void Map<TBody, TRequest, THandler>(RouteGroupBuilder ticket, string act, string summary, Func<THandler, Handle<TRequest>> handle)
        where TBody : class, IActBody<TRequest>
        where TRequest : notnull
        where THandler : notnull =>
        ticket.MapPost(act, async (HttpContext http, string number, Body<TBody> body, [FromServices] THandler handler, CancellationToken stop) =>
                body.Value.ToRequest(number).Succeeded(out var request, out var problem)
                    ? Answers.Of(await handle(handler)(http.Caller(), number, request, body.Operation, stop))
                    : Answers.Of<CommandAnswer>(problem))
            .WithSummary(summary).Produces<TicketView>().RefusesChanges();

    private delegate Task<Result<CommandAnswer>> Handle<in TRequest>(Caller caller, string number, TRequest request, Operation? operation, CancellationToken stop);
}
