namespace SopEngine.Domain.Sops;

/// <summary>More time for a row, by decision: how much each time and how often on one visit (from 1).</summary>
public sealed record DeadlineExtension(string Time, int Times);
