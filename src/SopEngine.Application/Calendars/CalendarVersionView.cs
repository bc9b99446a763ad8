namespace SopEngine.Application.Calendars;

/// <summary>One version of a region's calendar for people to read; instants are UTC, names are user names.</summary>
public sealed record CalendarVersionView
{
    public required int Number { get; init; }

    /// <summary>True for a proposal that waits.</summary>
    public required bool IsOpen { get; init; }

    public required DateTime MadeAt { get; init; }

    public required string MadeBy { get; init; }

    public DateTime? AppliedAt { get; init; }

    public string? AppliedBy { get; init; }

    public string? Ground { get; init; }

    /// <summary>True when all open clocks stand on it, so that <see cref="Moved"/> is the final figure.</summary>
    public required bool IsLaid { get; init; }

    /// <summary>How many clocks got another due time.</summary>
    public required int Moved { get; init; }
}
