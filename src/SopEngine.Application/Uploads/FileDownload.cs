namespace SopEngine.Application.Uploads;

/// <summary>A file's bytes, and what they are as far as we looked ourselves.</summary>
public sealed record FileDownload(string Name, string ContentType, string Sha256, ReadOnlyMemory<byte> Content);
