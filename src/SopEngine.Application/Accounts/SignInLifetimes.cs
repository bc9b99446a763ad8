using System.ComponentModel.DataAnnotations;
using SopEngine.Persistence.Accounts;

namespace SopEngine.Application.Accounts;

/// <summary>How long somebody stays signed in (OWASP ASVS 5.0, 7.3.1 and 7.3.2; BSSN 4/2021, article 27, 2d).</summary>
public sealed class SignInLifetimes
{
    public const string Section = "SopEngine:Sessions";

    /// <summary>Life of a bearer token, used or not. Default: 12 hours.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Pages: signed out after so long without a request. Default: 8 hours.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "7.00:00:00")]
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromHours(8);

    /// <summary>Pages: signed out so long after signing in, whatever was done since. Default: 12 hours, a working day with its overtime.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "30.00:00:00")]
    public TimeSpan AbsoluteTimeout { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Days for which a sign-in that is over is kept. Default: 90.</summary>
    [Range(1, 3650)]
    public int KeptDays { get; init; } = 90;

    /// <summary>How far the noted last request may lie behind the real one: each noting is a write.</summary>
    internal TimeSpan SeenStep => IdleTimeout / 4 < TimeSpan.FromMinutes(5) ? IdleTimeout / 4 : TimeSpan.FromMinutes(5);

    internal TimeSpan Longest(SessionKind kind) => kind == SessionKind.Token ? TokenLifetime : AbsoluteTimeout;
}
