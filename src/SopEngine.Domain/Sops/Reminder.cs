namespace SopEngine.Domain.Sops;

/// <summary>Reminds again and again while a row stands open: how far apart, how often at most (from 1), and whom.</summary>
public sealed record Reminder(string Every, int Max, IReadOnlyList<string> To);
