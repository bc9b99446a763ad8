using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The number of the other ticket.</summary>
public sealed record LinkBody(string? Other = null) : IActBody<LinkRequest>
{
    public Result<LinkRequest> ToRequest(string number) => new LinkRequest(Other);
}
