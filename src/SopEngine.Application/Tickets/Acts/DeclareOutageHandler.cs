using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Makes a ticket the one ticket of an outage. Answers with the ticket.</summary>
public sealed class DeclareOutageHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, DeclareOutageRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground)]), operation, stop);

    private static TicketAct Act(DeclareOutageRequest request) =>
        new(new TicketCommand.DeclareOutage(request.Ground ?? ""));
}
