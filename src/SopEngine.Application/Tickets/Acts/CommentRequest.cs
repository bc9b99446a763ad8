namespace SopEngine.Application.Tickets.Acts;

/// <summary>A remark: for both sides to read, or for officers only.</summary>
public sealed record CommentRequest(string? Text, bool Public = true);
