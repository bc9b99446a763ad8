namespace SopEngine.Application.Tickets.Acts;

/// <summary>The number of the outage's ticket.</summary>
public sealed record JoinOutageRequest(string? Of);
