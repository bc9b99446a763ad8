namespace SopEngine.Application.Uploads;

/// <summary>
/// An upload that comes in pieces. <see cref="Offset"/>: how many bytes have come and where the next begins. <see cref="PartSize"/>: pieces of that length, or of a multiple of
/// it, are kept with the least work. <see cref="File"/>: what it became; null while bytes are missing.
/// </summary>
public sealed record UploadView(string Id, string Name, long Length, long Offset, int PartSize, DateTimeOffset ExpiresAt, FileView? File = null);
