using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Opens a closed ticket again. Answers with the ticket.</summary>
public sealed class ReopenHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ReopenRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground)]), operation, stop);

    private static TicketAct Act(ReopenRequest request) =>
        new(new TicketCommand.Reopen(request.Ground ?? ""));
}
