using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Ends a visit with an answer and what it asks. Answers with the work item.</summary>
public sealed class CompleteWorkItemHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string workItem, CompleteRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
