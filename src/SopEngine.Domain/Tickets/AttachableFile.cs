namespace SopEngine.Domain.Tickets;

/// <summary>An uploaded file that may be attached: what it is by its content, and its length in bytes.</summary>
public sealed record AttachableFile(string ContentType, long Length);
