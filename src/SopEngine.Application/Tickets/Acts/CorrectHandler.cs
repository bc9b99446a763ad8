using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Corrects a wrongly recorded time. Answers with the ticket.</summary>
public sealed class CorrectHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, CorrectRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
