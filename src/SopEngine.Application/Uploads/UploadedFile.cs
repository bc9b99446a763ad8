namespace SopEngine.Application.Uploads;

/// <summary>A file that is kept. <see cref="Repeated"/>: it was kept before, by a call with the same key.</summary>
public sealed record UploadedFile(FileView File, bool Repeated);
