namespace SopEngine.Application.Tickets.Acts;

/// <summary>The number of the other ticket.</summary>
public sealed record LinkRequest(string? Other);
