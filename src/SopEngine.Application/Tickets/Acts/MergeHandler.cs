using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Ends a ticket as a duplicate of another. Answers with the ticket.</summary>
public sealed class MergeHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, MergeRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
