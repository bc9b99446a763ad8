namespace SopEngine.Application.Uploads;

/// <summary>A file that is about to come: its name, its length in bytes, and, where the sender knows it, its SHA-256 in hexadecimal.</summary>
public sealed record UploadRequest(string? Name, long? Length, string? Sha256 = null);
