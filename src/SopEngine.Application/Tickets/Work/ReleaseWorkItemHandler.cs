using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Gives work back to its lane. Answers with the work item.</summary>
public sealed class ReleaseWorkItemHandler(WorkItemRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string workItem, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, workItem, item => new TicketCommand.Release(item), operation, stop);
}
