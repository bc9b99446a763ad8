using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Opens a closed ticket again. Answers with the ticket.</summary>
public sealed class ReopenHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ReopenRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
