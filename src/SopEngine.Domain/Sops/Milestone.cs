namespace SopEngine.Domain.Sops;

/// <summary>A moment that means the same in every region.</summary>
public enum Milestone
{
    Submitted,
    Accepted,
    Resolved,
    Confirmed,
    Closed,
}
