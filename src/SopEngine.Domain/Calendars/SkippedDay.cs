namespace SopEngine.Domain.Calendars;

/// <summary>A day that was not counted: by its entry, or because its weekday is off (<see cref="Entry"/> null).</summary>
public sealed record SkippedDay(DateOnly Date, CalendarDay? Entry);
