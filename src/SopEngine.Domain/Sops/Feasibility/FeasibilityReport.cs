namespace SopEngine.Domain.Sops.Feasibility;

/// <summary>What the rows of an SOP take together, and whether its promises can be kept.</summary>
/// <param name="Longest">The longest path from start to end, with ordinary days; null where no path leads to an end.</param>
/// <param name="Shortest">The shortest.</param>
/// <param name="Promises">The promise for the whole ticket, those of topics, those of phases.</param>
public sealed record FeasibilityReport(TimedPath? Longest, TimedPath? Shortest, IReadOnlyList<PromiseFeasibility> Promises);
