using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Takes a ticket to a row, by authority. Answers with the ticket.</summary>
public sealed class ForceHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ForceRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
