using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Gives work back to its lane. Answers with the work item.</summary>
public sealed class ReleaseWorkItemHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string workItem, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
