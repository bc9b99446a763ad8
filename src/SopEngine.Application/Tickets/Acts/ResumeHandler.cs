using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Lets paused clocks go on. Answers with the ticket.</summary>
public sealed class ResumeHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ResumeRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground)]), operation, stop);

    private static TicketAct Act(ResumeRequest request) =>
        new(new TicketCommand.Resume(request.Ground, request.Item));
}
