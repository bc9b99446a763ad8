using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Takes a ticket out of an outage that it was no part of. Answers with the ticket.</summary>
public sealed class LeaveOutageHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, LeaveOutageRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground)]), operation, stop);

    private static TicketAct Act(LeaveOutageRequest request) =>
        new(new TicketCommand.LeaveOutage(request.Ground ?? ""));
}
