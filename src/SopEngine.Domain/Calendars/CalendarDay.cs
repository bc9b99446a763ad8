using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>One dated entry of a calendar: a day off, or a day with hours of its own.</summary>
public sealed record CalendarDay
{
    public required DateOnly Date { get; init; }

    public required DayKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>The id of the <see cref="Decree"/> it rests on.</summary>
    public required string Decree { get; init; }

    /// <summary>Hours worked on this day although it would be off, or other hours; empty for a day off.</summary>
    public ImmutableArray<WorkingSegment> Hours { get; init; } = [];

    /// <summary>Expected, not yet decreed: shown as "perkiraan".</summary>
    public bool Estimate { get; init; }
}
