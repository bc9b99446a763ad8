namespace SopEngine.Application.Tickets.Acts;

/// <summary>Why.</summary>
public sealed record DeclareOutageRequest(string? Ground);
