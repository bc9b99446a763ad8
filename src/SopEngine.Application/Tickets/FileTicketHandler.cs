using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets;

/// <summary>Files a ticket. Answers 201 with the ticket and, this once, its tracking key.</summary>
public sealed class FileTicketHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, FileTicketRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
