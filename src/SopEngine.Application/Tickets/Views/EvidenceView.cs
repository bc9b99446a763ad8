namespace SopEngine.Application.Tickets.Views;

/// <summary>A part of a cell, how it stands on the ticket, and where it is seen.</summary>
/// <param name="Part">As printed.</param>
/// <param name="State">How it stands.</param>
/// <param name="Links">Where it is seen; empty unless it is there.</param>
public sealed record EvidenceView(string Part, EvidenceState State, IReadOnlyList<EvidenceLink> Links);
