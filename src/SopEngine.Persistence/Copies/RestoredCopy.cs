namespace SopEngine.Persistence.Copies;

/// <summary>What is in place now, and the file in which what was before is kept; null when there was nothing.</summary>
public sealed record RestoredCopy(CopyFacts Facts, string? Replaced);
