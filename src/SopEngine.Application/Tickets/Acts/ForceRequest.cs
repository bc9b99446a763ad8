namespace SopEngine.Application.Tickets.Acts;

/// <summary>The row to go to, by id.</summary>
public sealed record ForceRequest(string? Step, string? Ground);
