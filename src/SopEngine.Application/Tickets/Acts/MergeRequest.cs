namespace SopEngine.Application.Tickets.Acts;

/// <summary>The number of the ticket that goes on.</summary>
public sealed record MergeRequest(string? Into, string? Ground);
