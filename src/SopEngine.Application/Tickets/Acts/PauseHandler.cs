using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Stands the provider's clocks still. Answers with the ticket.</summary>
public sealed class PauseHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, PauseRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground), TextBound.Refuse("awaiting", request.Awaiting, TextBound.Short)]), operation, stop);

    private static TicketAct Act(PauseRequest request) =>
        new(new TicketCommand.Pause(request.Ground ?? "", request.Awaiting ?? TicketState.RequesterParty, request.Item, request.Cause));
}
