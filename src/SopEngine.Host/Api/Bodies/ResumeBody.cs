using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The end of a pause: of one work item, or of all. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record ResumeBody(string? Ground = null, string? Reason = null, string? WorkItem = null) : IActBody<ResumeRequest>
{
    public Result<ResumeRequest> ToRequest(string number) => WorkItemOf.Ticket(number, WorkItem).Succeeded(out var item, out var unknown)
        ? new ResumeRequest(Ground ?? Reason, item.Ordinal)
        : unknown;
}
