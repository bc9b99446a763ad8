using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Links a ticket with another of the region. Answers with the ticket.</summary>
public sealed class LinkHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, LinkRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TicketActRunner.Required("other", request.Other, "Sebutkan nomor tiket yang ditautkan.")]), operation, stop);

    private static TicketAct Act(LinkRequest request) =>
        new(new TicketCommand.Link(request.Other ?? ""), Other: ("other", request.Other ?? ""));
}
