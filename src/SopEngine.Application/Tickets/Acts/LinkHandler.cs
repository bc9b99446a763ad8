using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Links a ticket with another of the region. Answers with the ticket.</summary>
public sealed class LinkHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, LinkRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
