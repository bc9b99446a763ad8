namespace SopEngine.Application.Uploads;

/// <summary>A file's bytes, read as they are asked for, and what they are as far as we looked ourselves. Whoever gets it disposes <see cref="Content"/>, which can be read from any place.</summary>
public sealed record FileDownload(string Name, string ContentType, string Sha256, Stream Content);
