using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>Why.</summary>
public sealed record DeclareOutageBody(string? Ground = null) : IActBody<DeclareOutageRequest>
{
    public Result<DeclareOutageRequest> ToRequest(string number) => new DeclareOutageRequest(Ground);
}
