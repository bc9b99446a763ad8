using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The number of the ticket that goes on. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record MergeBody(string? Into = null, string? Ground = null, string? Reason = null) : IActBody<MergeRequest>
{
    public Result<MergeRequest> ToRequest(string number) => new MergeRequest(Into, Ground ?? Reason);
}
