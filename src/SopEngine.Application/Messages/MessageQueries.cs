using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Messages;

/// <summary>The caller's messages, newest first.</summary>
public sealed class MessageQueries
{
    public Task<Result<Page<MessageView>>> ListAsync(Caller caller, bool unread, int? limit, string? next, CancellationToken stop) =>
        throw new NotImplementedException();

    public Task<int> CountUnreadAsync(Caller caller, CancellationToken stop) =>
        throw new NotImplementedException();
}
