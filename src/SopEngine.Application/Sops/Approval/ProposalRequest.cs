namespace SopEngine.Application.Sops.Approval;

/// <summary>What the author tells those who examine his draft.</summary>
/// <param name="Change">What it changes and why.</param>
/// <param name="From">The day from which it shall hold, as <c>2026-11-23</c>.</param>
public sealed record ProposalRequest(string? Change, string? From);
