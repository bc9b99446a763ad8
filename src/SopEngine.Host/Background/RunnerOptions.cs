using System.ComponentModel.DataAnnotations;

namespace SopEngine.Host.Background;

/// <summary>How the host looks for work that has fallen due.</summary>
public sealed class RunnerOptions
{
    public const string Section = "SopEngine:Runner";

    /// <summary>False for a host that only serves requests. Default: true.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Longest pause between two looks at the alarms, and between two at what is to be sent. Default: 5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00")]
    public TimeSpan PollEvery { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Pause between two looks for clocks that are not on the calendar in force yet. Default: 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan CalendarsEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Pause between two passes over figures: changes numbered, days summed up. Default: 2 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan FiguresEvery { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Pause between two looks for what is no longer kept: unclaimed files, answers for repeats. Default: 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Pause between two looks for days that are over and not sealed yet. Default: 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan SealEvery { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>When every ticket is verified, each day, in UTC. Default: 19:00, which is two at night in WIB.</summary>
    public TimeOnly VerifyAt { get; init; } = new(19, 0);
}
