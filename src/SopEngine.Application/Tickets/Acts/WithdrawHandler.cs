using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Ends a ticket at the wish of its requester. Answers with the ticket.</summary>
public sealed class WithdrawHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, WithdrawRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground)]), operation, stop);

    private static TicketAct Act(WithdrawRequest request) =>
        new(new TicketCommand.Withdraw(request.Ground));
}
