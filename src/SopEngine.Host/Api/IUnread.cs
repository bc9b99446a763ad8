using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>A part of a request that may turn out not to be readable.</summary>
public interface IUnread
{
    /// <summary>Why it cannot be read; null when it was.</summary>
    EdgeProblem? Problem { get; }
}
