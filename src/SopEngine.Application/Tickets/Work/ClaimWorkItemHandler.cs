using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Takes work of one's lane. Answers with the work item.</summary>
public sealed class ClaimWorkItemHandler(WorkItemRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string workItem, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, workItem, item => new TicketCommand.Claim(item), operation, stop);
}
