namespace SopEngine.Application.Reporting;

/// <summary>A day of a region's calendar. <see cref="IsSet"/> false: no decree sets its year yet, and nothing is counted in it.</summary>
public sealed record CalendarFigure
{
    public required string Region { get; init; }

    public required string Calendar { get; init; }

    public required DateOnly Day { get; init; }

    public required string CalendarName { get; init; }

    public required bool IsSet { get; init; }

    public required bool Working { get; init; }

    public required double WorkingMinutes { get; init; }

    /// <summary>Why it differs from its weekday; null where it does not.</summary>
    public string? Kind { get; init; }

    public string? Name { get; init; }

    public string? Decree { get; init; }
}
