using System.ComponentModel.DataAnnotations;

namespace SopEngine.Host.Identity;

/// <summary>How long somebody stays signed in.</summary>
public sealed class SignInLifetimes
{
    public const string Section = "SopEngine:Sessions";

    /// <summary>Life of a bearer token. Default: 12 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Pages: signed out after so long without a request. Default: 8 hours.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "7.00:00:00")]
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromHours(8);
}
