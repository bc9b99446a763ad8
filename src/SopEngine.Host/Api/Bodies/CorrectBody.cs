using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The right time of <c>receivedAt</c>, or of <c>activeAt</c> of a work item. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record CorrectBody(string? Field = null, DateTimeOffset? At = null, string? Ground = null, string? Reason = null, string? WorkItem = null) : IActBody<CorrectRequest>
{
    public Result<CorrectRequest> ToRequest(string number) => WorkItemOf.Ticket(number, WorkItem).Succeeded(out var item, out var unknown)
        ? new CorrectRequest(Field, At, Ground ?? Reason, item.Ordinal)
        : unknown;
}
