using System.ComponentModel.DataAnnotations;

namespace SopEngine.Host.Hardening;

/// <summary>How often somebody who is not signed in may try what could be guessed, by address and region.</summary>
public sealed class RateLimitOptions
{
    public const string Section = "SopEngine:RateLimits";

    public const string SignInPolicy = "sign-in";

    public const string TrackPolicy = "track";

    public const string MailPolicy = "mail";

    public const string FiguresPolicy = "figures";

    public const string GuestPolicy = "guest";

    /// <summary>Default: on, except in Development.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Sign-ins a minute. Default: 20.</summary>
    [Range(1, 10_000)]
    public int SignInsPerMinute { get; init; } = 20;

    /// <summary>Looks at a ticket by its key a minute. Default: 30.</summary>
    [Range(1, 10_000)]
    public int TracksPerMinute { get; init; } = 30;

    /// <summary>Mails a minute from a region's gateway. Default: 120.</summary>
    [Range(1, 10_000)]
    public int MailsPerMinute { get; init; } = 120;

    /// <summary>Filings a minute without an account. Default: 6.</summary>
    [Range(1, 10_000)]
    public int GuestsPerMinute { get; init; } = 6;
}
