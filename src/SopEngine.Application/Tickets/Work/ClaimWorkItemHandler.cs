using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Takes work of one's lane. Answers with the work item.</summary>
public sealed class ClaimWorkItemHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string workItem, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
