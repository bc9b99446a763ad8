using System.ComponentModel.DataAnnotations;

namespace SopEngine.Application.Uploads;

/// <summary>Which files are taken.</summary>
public sealed class UploadOptions
{
    public const string Section = "SopEngine:Files";

    private const int Mega = 1024 * 1024;

    /// <summary>The greatest length of one file, in MB of 1024 × 1024 bytes. Default: 20.</summary>
    [Range(1, 2000)]
    public int MostMegabytes { get; init; } = 20;

    /// <summary><see cref="MostMegabytes"/> in bytes.</summary>
    public long MostBytes() => (long)MostMegabytes * Mega;
}
