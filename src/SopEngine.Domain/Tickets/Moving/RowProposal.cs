namespace SopEngine.Domain.Tickets.Moving;

/// <summary>What a row that is gone could go on by; <see cref="To"/> is null where nothing is like it. Both are ids.</summary>
public sealed record RowProposal(string From, string? To, ProposalGround Ground);
