using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>The hours of each weekday. A weekday without segments is off.</summary>
public sealed record WorkingWeek
{
    /// <summary>Nobody works.</summary>
    public static WorkingWeek Closed { get; } = new();

    /// <summary>Day and night, every day.</summary>
    public static WorkingWeek Always { get; } = Of(Enum.GetValues<DayOfWeek>(), new WorkingSegment(TimeSpan.Zero, TimeSpan.FromDays(1)));

    /// <summary>In order, not overlapping.</summary>
    public ImmutableSortedDictionary<DayOfWeek, ImmutableArray<WorkingSegment>> Days { get; init; } =
        ImmutableSortedDictionary<DayOfWeek, ImmutableArray<WorkingSegment>>.Empty;

    /// <summary>Working time of one day when a day is counted as so many minutes and the mean of the week is not what is meant; null for the mean.</summary>
    public TimeSpan? StatedDay { get; init; }

    public TimeSpan Total => Days.Values.SelectMany(segments => segments).Aggregate(TimeSpan.Zero, (sum, segment) => sum + segment.Length);

    /// <summary>
    /// The minutes that one day stands for when days are counted as working time: 450 in the ordinary week of Perpres 21/2023 Pasal 4, 390 in Ramadan. Whole minutes;
    /// zero for a week without work.
    /// </summary>
    public TimeSpan OrdinaryDay => StatedDay ?? (WorkingDays == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(Math.Round(Total.TotalMinutes / WorkingDays)));

    private int WorkingDays => Days.Count(day => !day.Value.IsEmpty);

    public ImmutableArray<WorkingSegment> On(DayOfWeek day) => Days.TryGetValue(day, out var segments) ? segments : [];

    /// <summary>The same weekdays are worked.</summary>
    public bool SharesDaysWith(WorkingWeek other) => Enum.GetValues<DayOfWeek>().All(day => On(day).IsEmpty == other.On(day).IsEmpty);

    /// <summary>The same hours on some days.</summary>
    public static WorkingWeek Of(IEnumerable<DayOfWeek> days, params WorkingSegment[] segments) => Closed.With(days, segments);

    /// <summary>The same week with other hours on some days.</summary>
    public WorkingWeek With(IEnumerable<DayOfWeek> days, params WorkingSegment[] segments) =>
        this with { Days = Days.SetItems(days.Select(day => KeyValuePair.Create(day, ImmutableArray.Create(segments)))) };
}
