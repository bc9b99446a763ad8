using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Hands work to a person. Answers with the work item.</summary>
public sealed class AssignWorkItemHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string workItem, AssignRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
