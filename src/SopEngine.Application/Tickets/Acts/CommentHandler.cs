using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Adds a remark to a ticket. Answers with the ticket.</summary>
public sealed class CommentHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, CommentRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
