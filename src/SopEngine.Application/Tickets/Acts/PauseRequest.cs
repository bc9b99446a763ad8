namespace SopEngine.Application.Tickets.Acts;

/// <summary>A pause: why, for whom (the requester when null), and of which visit (all of the provider's when null); the cause is a code of <see cref="Domain.Clocks.PauseReasons"/>.</summary>
public sealed record PauseRequest(string? Ground, string? Awaiting = null, int? Item = null, string? Cause = null);
