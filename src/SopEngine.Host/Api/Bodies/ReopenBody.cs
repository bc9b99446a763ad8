using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>A reopening and why. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record ReopenBody(string? Ground = null, string? Reason = null) : IActBody<ReopenRequest>
{
    public Result<ReopenRequest> ToRequest(string number) => new ReopenRequest(Ground ?? Reason);
}
