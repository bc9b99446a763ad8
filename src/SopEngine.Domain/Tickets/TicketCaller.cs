namespace SopEngine.Domain.Tickets;

/// <summary>The visit of another ticket that called this one.</summary>
public sealed record TicketCaller(string Number, int Item);
