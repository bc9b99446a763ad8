namespace SopEngine.Domain.Calendars;

/// <summary>
/// A stretch of working time within a day, as local clock time since midnight: <see cref="From"/> included, <see cref="To"/> excluded, at most 24 hours. Work past
/// midnight is two segments on two days.
/// </summary>
public readonly record struct WorkingSegment(TimeSpan From, TimeSpan To)
{
    public TimeSpan Length => To - From;

    /// <summary>True when it lies within a day and is not empty.</summary>
    public bool IsLawful => From >= TimeSpan.Zero && From < To && To <= TimeSpan.FromDays(1);
}
