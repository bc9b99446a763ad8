using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Ends a visit without its being done, by authority. Answers with the ticket.</summary>
public sealed class SkipHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, SkipRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
