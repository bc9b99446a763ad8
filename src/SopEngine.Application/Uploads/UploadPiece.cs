namespace SopEngine.Application.Uploads;

/// <summary>A piece of an upload: where it belongs, how long it is (null when that is not known beforehand), and its bytes as they come.</summary>
public sealed record UploadPiece(long Offset, long? Length, Stream Content);
