namespace SopEngine.Application.Tickets.Acts;

/// <summary>A reclassification: what is null stays.</summary>
public sealed record ReclassifyRequest(string? Ground, string? Topic = null, string? Class = null, string? TicketType = null);
