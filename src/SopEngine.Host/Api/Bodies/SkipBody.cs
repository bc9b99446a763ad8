using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>A work item to skip: the first open one unless said, by its first outcome unless said. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record SkipBody(string? Ground = null, string? Reason = null, string? WorkItem = null, string? Outcome = null) : IActBody<SkipRequest>
{
    public Result<SkipRequest> ToRequest(string number) => WorkItemOf.Ticket(number, WorkItem).Succeeded(out var item, out var unknown)
        ? new SkipRequest(Ground ?? Reason, item.Ordinal, Outcome)
        : unknown;
}
