namespace SopEngine.Persistence.Tickets;

/// <summary>How somebody without an account can be reached. Personal.</summary>
public sealed record TicketContact(string Name, string? Unit, string? Phone, string? Email);
