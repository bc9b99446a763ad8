namespace SopEngine.Application.Tickets.Acts;

/// <summary>A withdrawal; officers must say why.</summary>
public sealed record WithdrawRequest(string? Ground = null);
