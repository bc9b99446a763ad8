using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Takes a ticket to a row, by authority. Answers with the ticket.</summary>
public sealed class ForceHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ForceRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground), TicketActRunner.Required("step", request.Step, "Sebutkan langkah tujuan.")]), operation, stop);

    private static TicketAct Act(ForceRequest request) =>
        new(new TicketCommand.Force(request.Step ?? "", request.Ground ?? ""));
}
