namespace SopEngine.Application.Verify;

/// <summary>What verifying came to.</summary>
public sealed record VerifyReport(int Tickets, int Entries, IReadOnlyList<TicketFinding> Findings);
