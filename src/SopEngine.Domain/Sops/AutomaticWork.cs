namespace SopEngine.Domain.Sops;

/// <summary>What the system does in a row by itself, and the template it does it with (null for a row that only closes).</summary>
public sealed record AutomaticWork(AutomaticAct Do, string? Template = null);
