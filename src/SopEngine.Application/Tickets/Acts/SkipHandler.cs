using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Ends a visit without its being done, by authority. Answers with the ticket.</summary>
public sealed class SkipHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, SkipRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground)]), operation, stop);

    private static TicketAct Act(SkipRequest request) =>
        new(new TicketCommand.Skip(request.Ground ?? "", request.Item, request.Outcome));
}
