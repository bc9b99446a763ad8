using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Changes topic, class or type. Answers with the ticket.</summary>
public sealed class ReclassifyHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ReclassifyRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
