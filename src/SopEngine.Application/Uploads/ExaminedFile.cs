namespace SopEngine.Application.Uploads;

/// <summary>What a file is, by its own bytes.</summary>
internal sealed record ExaminedFile(string ContentType, string Sha256);
