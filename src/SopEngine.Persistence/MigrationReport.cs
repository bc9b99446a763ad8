namespace SopEngine.Persistence;

/// <summary>What a migration did. <see cref="Backup"/> is the copy made before it; null when there was nothing to copy or nothing to do.</summary>
public sealed record MigrationReport(IReadOnlyList<string> Applied, string? Backup);
