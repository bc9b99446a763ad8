namespace SopEngine.Application.Tickets.Acts;

/// <summary>A row to skip: the first open one when null, by its first outcome when null.</summary>
public sealed record SkipRequest(string? Ground, int? Item = null, string? Outcome = null);
