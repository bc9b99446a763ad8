namespace SopEngine.Persistence.Tickets;

/// <summary>Something about a ticket that does not agree with its history. <see cref="Seq"/> is the number of the entry, or of the clock, concerned; null for the ticket as a whole.</summary>
public sealed record TicketFault(TicketFaultKind Kind, int? Seq = null);
