namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>Whether a promise can be kept when every row takes what it may.</summary>
public enum PromiseVerdict
{
    /// <summary>On every path.</summary>
    Kept,

    /// <summary>Not on the longest path.</summary>
    BrokenAtLongest,

    /// <summary>Not even on the shortest path.</summary>
    BrokenAlways,
}
