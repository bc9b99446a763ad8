using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Changes topic, class or type. Answers with the ticket.</summary>
public sealed class ReclassifyHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ReclassifyRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground)]), operation, stop);

    private static TicketAct Act(ReclassifyRequest request) =>
        new(new TicketCommand.Reclassify(request.Ground ?? "", request.Topic, request.Class, request.TicketType));
}
