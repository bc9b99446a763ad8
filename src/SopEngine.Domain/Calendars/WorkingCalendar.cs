using System.Collections.Immutable;

namespace SopEngine.Domain.Calendars;

/// <summary>
/// When an office works: the one thing every due time is counted on. Instants are UTC; days are days in the office's zone. A moment at the very end of a working interval
/// belongs to it as a due time (16:00 stays 16:00) and not as a start. Laid out once over all years that are set, with running sums, so that counting costs the same for an
/// hour and for ten years. Immutable and safe to share.
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>The years laid out for a calendar that needs no decree.</summary>
    private const int FirstAlways = 2020, LastAlways = 2060;

    private readonly CalendarRules _rules;
    private readonly CalendarLayout _layout;

    /// <param name="book">The region's book laid over the nation's.</param>
    /// <param name="office">One of its calendars.</param>
    /// <param name="zone">The office's zone (IANA).</param>
    /// <param name="version">Names the calendar and its state, so that a clock can say what it was counted on.</param>
    public WorkingCalendar(CalendarBook book, OfficeCalendar office, TimeZoneInfo zone, string version)
    {
        (Book, Office, Zone, Version) = (book, office, zone, version);
        _rules = new CalendarRules(book, office);
        _layout = CalendarLayout.Of(_rules, zone, office.Observes.IsEmpty ? [.. Enumerable.Range(FirstAlways, LastAlways - FirstAlways + 1)] : book.SetYears);
    }

    public CalendarBook Book { get; }

    public OfficeCalendar Office { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>Names the calendar and its state: <c>kantor@3</c>.</summary>
    public string Version { get; }

    /// <summary>The working time of an ordinary day outside dated hours: 7.5 hours where nothing else is set (Perpres 21/2023 Pasal 4).</summary>
    public TimeSpan OrdinaryDay => Office.Week.OrdinaryDay;

    /// <summary>The day it is at the office at this instant.</summary>
    public DateOnly DayOf(DateTime instant) => _layout.DayOf(instant);

    /// <summary>True when the holidays of the day's year are set, so that the day can be counted.</summary>
    public bool IsSet(DateOnly day) => _layout.IsSet(day);

    public bool IsWorkingDay(DateOnly day) => _layout.WorksOn(day);

    /// <summary>The dated entry observed on this day; null when there is none.</summary>
    public CalendarDay? EntryOf(DateOnly day) => _rules.EntryOf(day);

    /// <summary>The dated hours in force on this day; null when the ordinary week holds.</summary>
    public DatedWeek? PeriodOf(DateOnly day) => _rules.PeriodOf(day);

    /// <summary>The minutes one day stands for where days are counted as working time, by the hours in force on that day.</summary>
    public TimeSpan OrdinaryDayOf(DateOnly day) => _rules.WeekOf(day).OrdinaryDay;

    /// <summary>The local hours of a day that is set; none on a day off.</summary>
    public ImmutableArray<WorkingSegment> SegmentsOf(DateOnly day) => IsSet(day) ? _rules.SegmentsOf(day) : [];

    /// <summary>The working intervals of a day in order; none on a day off or in a year that is not set.</summary>
    public IReadOnlyList<WorkingInterval> IntervalsOf(DateOnly day) => _layout.IntervalsOf(day);

    /// <summary>
    /// The instant at which <paramref name="amount"/> (not negative) of working time has passed since <paramref name="start"/>. Zero gives the start itself when it lies in
    /// working time and the next opening otherwise.
    /// </summary>
    public LaidTime Add(DateTime start, TimeSpan amount) => _layout.Add(start, amount);

    /// <summary>
    /// The working time between two instants; zero when <paramref name="to"/> is not after <paramref name="from"/>. Years that are not set count nothing.
    /// </summary>
    public TimeSpan Between(DateTime from, DateTime to) => _layout.Between(from, to);

    /// <summary>The instant itself when the office works then, else its next opening.</summary>
    public LaidTime NextWorkingMoment(DateTime instant) => _layout.Add(instant, TimeSpan.Zero);

    /// <summary>True while the office works, its closing moments included.</summary>
    public bool IsWorkingMoment(DateTime instant) => IntervalsOf(DayOf(instant)).Any(interval => interval.From <= instant && instant <= interval.To);

    /// <summary>The close of business of a working day, or of the next one when the day is off.</summary>
    public LaidTime CloseOfBusiness(DateOnly day) => _layout.CloseAfter(day, 0);

    /// <summary>The close of business of the n-th working day after a day that is itself not counted; 0 for the day itself, rolled to a working day.</summary>
    public LaidTime CloseOfBusiness(DateOnly day, int workingDaysAfter) => _layout.CloseAfter(day, workingDaysAfter);

    /// <summary>The opening of a working day, or of the last one before it.</summary>
    public LaidTime OpeningOnOrBefore(DateOnly day) => _layout.OpeningOnOrBefore(day);

    /// <summary>How many working days lie after <paramref name="from"/>, up to and including <paramref name="to"/>.</summary>
    public int WorkingDaysAfter(DateOnly from, DateOnly to) => _layout.WorkingDaysAfter(from, to);
}
