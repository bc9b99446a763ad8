using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>A withdrawal; officers must say why. <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record WithdrawBody(string? Ground = null, string? Reason = null) : IActBody<WithdrawRequest>
{
    public Result<WithdrawRequest> ToRequest(string number) => new WithdrawRequest(Ground ?? Reason);
}
