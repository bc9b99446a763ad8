using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Ends a ticket as a duplicate of another. Answers with the ticket.</summary>
public sealed class MergeHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, MergeRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Ground(request.Ground), TicketActRunner.Required("into", request.Into, "Sebutkan nomor tiket induk.")]), operation, stop);

    private static TicketAct Act(MergeRequest request) =>
        new(new TicketCommand.Merge(request.Into ?? "", request.Ground ?? ""), Other: ("into", request.Into ?? ""));
}
