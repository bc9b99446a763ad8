using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets;

/// <summary>Says how a due time came about. Ids are <c>NUMBER.cORDINAL</c>.</summary>
public sealed class ExplainClock
{
    public Task<Result<ExplanationView>> HandleAsync(Caller caller, string clock, CancellationToken stop) =>
        throw new NotImplementedException();
}
