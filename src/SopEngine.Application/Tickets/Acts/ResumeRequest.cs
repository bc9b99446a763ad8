namespace SopEngine.Application.Tickets.Acts;

/// <summary>The end of a pause: of one visit, or of all when null.</summary>
public sealed record ResumeRequest(string? Ground = null, int? Item = null);
