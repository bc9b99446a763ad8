namespace SopEngine.Application.Uploads;

/// <summary>A picture made small. <see cref="Sha256"/> is that of the whole picture.</summary>
public sealed record SmallImage(byte[] Content, string Sha256)
{
    public const string ContentType = "image/webp";
}
