using SopEngine.Application.Calls;

namespace SopEngine.Application.Messages;

/// <summary>Notes that the caller has read messages of his.</summary>
public sealed class MarkRead
{
    /// <summary>How many became read. Null marks all.</summary>
    public Task<int> HandleAsync(Caller caller, IReadOnlyList<string>? ids, CancellationToken stop) =>
        throw new NotImplementedException();
}
