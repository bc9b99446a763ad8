using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Adds a remark to a ticket. Answers with the ticket.</summary>
public sealed class CommentHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, CommentRequest request, Operation? operation, CancellationToken stop) =>
        runner.RunAsync(caller, number, (Act(request), [TextBound.Refuse("text", request.Text, TextBound.Long)]), operation, stop);

    private static TicketAct Act(CommentRequest request) =>
        new(new TicketCommand.Comment(request.Text ?? "", request.Public));
}
