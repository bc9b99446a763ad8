namespace SopEngine.Domain.Calendars;

/// <summary>
/// When an office works: the one thing every due time is counted on. Instants are UTC and cut to milliseconds; days are days in the office's zone. A moment
/// at the very end of a working interval belongs to it (a due time at 16:00 stays 16:00).
/// </summary>
public interface IWorkingCalendar
{
    /// <summary>Names the calendar and its state, so that a clock can say what it was counted on.</summary>
    string Version { get; }

    /// <summary>The working time of an ordinary day: 7.5 hours (Perpres 21/2023 Pasal 4).</summary>
    TimeSpan OrdinaryDay { get; }

    /// <summary>The day it is at the office at this instant.</summary>
    DateOnly DayOf(DateTime instant);

    bool IsWorkingDay(DateOnly day);

    /// <summary>The working intervals of a day in order; none on a day off.</summary>
    IReadOnlyList<WorkingInterval> IntervalsOf(DateOnly day);
}
