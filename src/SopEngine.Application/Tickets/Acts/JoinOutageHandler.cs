using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Makes a ticket a part of an outage. Answers with the ticket.</summary>
public sealed class JoinOutageHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, JoinOutageRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Required("of", request.Of, "Sebutkan nomor tiket induk gangguan.")]), operation, stop);

    private static TicketAct Act(JoinOutageRequest request) =>
        new(new TicketCommand.JoinOutage(request.Of ?? ""), Other: ("of", request.Of ?? ""));
}
