using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>What it is from now on; what is left out stays. <c>type</c> is the ticket type, <c>reason</c> may stand for <c>ground</c>.</summary>
public sealed record ReclassifyBody(string? Ground = null, string? Reason = null, string? Topic = null, string? Class = null, string? Type = null) : IActBody<ReclassifyRequest>
{
    public Result<ReclassifyRequest> ToRequest(string number) => new ReclassifyRequest(Ground ?? Reason, Topic, Class, Type);
}
