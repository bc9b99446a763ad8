using SopEngine.Domain.Problems;

namespace SopEngine.Host.Api.Bodies;

/// <summary>The body of an act as the contract has it, and the request it means for a ticket.</summary>
public interface IActBody<TRequest>
    where TRequest : notnull
{
    Result<TRequest> ToRequest(string number);
}
