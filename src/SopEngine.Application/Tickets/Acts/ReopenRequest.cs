namespace SopEngine.Application.Tickets.Acts;

/// <summary>A reopening and why.</summary>
public sealed record ReopenRequest(string? Ground);
