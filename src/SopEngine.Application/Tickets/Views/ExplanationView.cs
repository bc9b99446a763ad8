using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tickets.Views;

/// <summary>
/// How a due time came about. The minutes of <see cref="Segments"/> add up to <see cref="Sum"/> exactly; the same in words is <see cref="Sentences"/>, in Indonesian.
/// </summary>
public sealed record ExplanationView
{
    public required string Clock { get; init; }

    /// <summary>What the clock measures, in words: "Langkah 2", "Seluruh tiket".</summary>
    public required string Of { get; init; }

    public required string Target { get; init; }

    public required TimeReading Reading { get; init; }

    /// <summary>The calendar it was counted on and its version: <c>kantor@3</c>.</summary>
    public required string Calendar { get; init; }

    public required string CalendarName { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The year whose calendar is not set, so that there is no due time yet.</summary>
    public int? UnsetYear { get; init; }

    /// <summary>True when something it rests on is expected and not yet decreed.</summary>
    public required bool Estimate { get; init; }

    public required IReadOnlyList<SegmentView> Segments { get; init; }

    public required IReadOnlyList<DayOffView> HolidaysSkipped { get; init; }

    public required IReadOnlyList<DatedHoursView> DatedHours { get; init; }

    public required IReadOnlyList<PauseView> Pauses { get; init; }

    /// <summary>When a half, three quarters and all of the time are used up.</summary>
    public required IReadOnlyList<ThresholdView> Thresholds { get; init; }

    /// <summary>Working minutes from start to due, pauses left out; to the pause or the stop where there is no due time.</summary>
    public required double Sum { get; init; }

    public required IReadOnlyList<string> Sentences { get; init; }
}
