using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Lets paused clocks go on. Answers with the ticket.</summary>
public sealed class ResumeHandler
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, ResumeRequest request, Operation? operation, CancellationToken stop) =>
        throw new NotImplementedException();
}
