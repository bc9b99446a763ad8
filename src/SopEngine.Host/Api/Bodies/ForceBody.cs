using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The row to go to, by id. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record ForceBody(string? Step = null, string? Ground = null, string? Reason = null) : IActBody<ForceRequest>
{
    public Result<ForceRequest> ToRequest(string number) => new ForceRequest(Step, Ground ?? Reason);
}
