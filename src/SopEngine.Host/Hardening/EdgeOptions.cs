using System.ComponentModel.DataAnnotations;

namespace SopEngine.Host.Hardening;

/// <summary>What the host takes from the outside, and from whom.</summary>
public sealed class EdgeOptions
{
    public const string Section = "SopEngine:Edge";

    /// <summary>Greatest length of a JSON body, in bytes. Default: 1 MiB.</summary>
    [Range(1024, 64 * 1024 * 1024)]
    public int JsonBytes { get; init; } = 1024 * 1024;

    /// <summary>Greatest length of any body, files included, in bytes. Default: 64 MiB.</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public long BodyBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Addresses of proxies whose X-Forwarded-For, -Proto and -Host are believed. Default: none, the headers are ignored.</summary>
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];
}
