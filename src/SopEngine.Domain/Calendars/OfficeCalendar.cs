using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>One of a region's calendars: the ordinary office, a unit that works six days, a service that never closes.</summary>
public sealed record OfficeCalendar
{
    /// <summary>Everything, as an ordinary office observes it.</summary>
    public static ImmutableSortedSet<DayKind> AllKinds { get; } = [.. Enum.GetValues<DayKind>()];

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required WorkingWeek Week { get; init; }

    /// <summary>Which kinds of days off it takes. None at all: it needs no decree and is set for every year.</summary>
    public ImmutableSortedSet<DayKind> Observes { get; init; } = AllKinds;

    /// <summary>Its own dated hours; one with the id of a national entry replaces that one.</summary>
    public ImmutableArray<DatedWeek> Periods { get; init; } = [];

    /// <summary>Day and night: dated hours do not touch it, and its alarms may speak at night.</summary>
    public bool AlwaysOpen { get; init; }
}
