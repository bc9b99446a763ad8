namespace SopEngine.Domain.Sops;

/// <summary>How a ticket ended.</summary>
public enum ClosureKind
{
    Solved,
    RejectedOutOfScope,
    AutoClosedIncomplete,
    AutoClosedNoResponse,
    Withdrawn,
    Unsolvable,
    Duplicate,
}
