namespace SopEngine.Domain.Tickets;

/// <summary>Another ticket of the region and how it belongs to this one: related, duplicateOf.</summary>
public sealed record TicketLink(string Number, string Kind);
