using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>A ticket that cannot move, and why.</summary>
public sealed record RefusedMove(string Ticket, Problem Problem);
