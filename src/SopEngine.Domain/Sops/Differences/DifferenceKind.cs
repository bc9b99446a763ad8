namespace SopEngine.Domain.Sops.Differences;

/// <summary>What became of a part of an SOP from one revision to another.</summary>
public enum DifferenceKind
{
    Added,

    Removed,

    /// <summary>It stands elsewhere among its like. Parts that only make room for others are not moved.</summary>
    Moved,

    Changed,
}
