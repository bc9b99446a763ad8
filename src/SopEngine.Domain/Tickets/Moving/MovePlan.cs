namespace SopEngine.Domain.Tickets.Moving;

/// <summary>What moving a ticket to another revision comes to: the decision as it would be saved, and what proves it right.</summary>
public sealed record MovePlan(Decision Decision, MoveCertificate Certificate);
