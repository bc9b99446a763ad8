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

    /// <summary>
    /// A ClamAV daemon that looks at every file: <c>clamd://host:3310</c>, or <c>clamd:///run/clamav/clamd.ctl</c> on the same machine. Default: none, and files are taken unseen.
    /// </summary>
    [RegularExpression(@"clamd://[^/:\s]+:[0-9]{1,5}/?|clamd:///\S+", ErrorMessage = "SopEngine:Files:Scanner is written clamd://host:3310 or clamd:///path/of/the/socket.")]
    public string Scanner { get; init; } = "";

    /// <summary><see cref="MostMegabytes"/> in bytes.</summary>
    public long MostBytes() => (long)MostMegabytes * Mega;
}
