using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Ends a ticket at the wish of its requester. Answers with the ticket.</summary>
public sealed class WithdrawHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, WithdrawRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
