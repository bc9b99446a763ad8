using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>A pause: why, for whom (the requester unless said), and of which work item (all of the provider's unless said). <c>reason</c> may stand for <c>ground</c>; <c>cause</c> is a code of the list that makes pauses comparable.</summary>
public sealed record PauseBody(string? Ground = null, string? Reason = null, string? Awaiting = null, string? WorkItem = null, string? Cause = null) : IActBody<PauseRequest>
{
    public Result<PauseRequest> ToRequest(string number) => WorkItemOf.Ticket(number, WorkItem).Succeeded(out var item, out var unknown)
        ? new PauseRequest(Ground ?? Reason, Awaiting, item.Ordinal, Cause)
        : unknown;
}
