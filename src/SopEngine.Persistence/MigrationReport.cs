namespace SopEngine.Persistence;

/// <summary>
/// What a migration did. <see cref="Backup"/> is the copy made before it; null when there was nothing to copy or nothing to do. <see cref="Notice"/> is what the operator
/// should know, in Indonesian; null when there is nothing.
/// </summary>
public sealed record MigrationReport(IReadOnlyList<string> Applied, string? Backup, string? Notice = null);
