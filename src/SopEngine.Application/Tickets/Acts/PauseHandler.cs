using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Stands the provider's clocks still. Answers with the ticket.</summary>
public sealed class PauseHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, PauseRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
