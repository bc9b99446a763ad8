using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>Why.</summary>
public sealed record LeaveOutageBody(string? Ground = null) : IActBody<LeaveOutageRequest>
{
    public Result<LeaveOutageRequest> ToRequest(string number) => new LeaveOutageRequest(Ground);
}
