namespace SopEngine.Application.Tickets.Acts;

/// <summary>The right time of <c>receivedAt</c>, or of <c>activeAt</c> of a visit.</summary>
public sealed record CorrectRequest(string? Field, DateTimeOffset? At, string? Ground, int? Item = null);
