namespace SopEngine.Application.Tickets.Acts;

/// <summary>Why.</summary>
public sealed record LeaveOutageRequest(string? Ground);
