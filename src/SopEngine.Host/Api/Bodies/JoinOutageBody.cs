using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The number of the outage's ticket.</summary>
public sealed record JoinOutageBody(string? Of = null) : IActBody<JoinOutageRequest>
{
    public Result<JoinOutageRequest> ToRequest(string number) => new JoinOutageRequest(Of);
}
