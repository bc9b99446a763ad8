using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Tickets;

/// <summary>Work as one caller may see it.</summary>
public sealed class WorkItemQueries
{
    /// <summary>
    /// What the caller may do now, by what breaks first: by due time, then what has none, then what waits for somebody else.
    /// </summary>
    public Task<Result<Page<WorkItemView>>> InboxAsync(Caller caller, InboxRequest request, CancellationToken stop) =>
        throw new NotImplementedException();

    /// <summary>One visit, ended ones included.</summary>
    public Task<Result<WorkItemView>> GetAsync(Caller caller, string id, CancellationToken stop) =>
        throw new NotImplementedException();
}
