namespace SopEngine.Application.Uploads;

/// <summary>An uploaded file.</summary>
public sealed record FileView(string Id, string Name, string Sha256, string ContentType, long Length);
