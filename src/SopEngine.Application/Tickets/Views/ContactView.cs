namespace SopEngine.Application.Tickets.Views;

/// <summary>Somebody without an account for whom a ticket was filed.</summary>
public sealed record ContactView(string? Name, string? Unit, string? Phone, string? Email);
