using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Facts;

/// <summary>Some days of a region, as instants: from the first one's midnight there to that after the last.</summary>
internal readonly record struct Days(DateOnly First, DateOnly Last, TimeZoneInfo Zone)
{
    public DateTime From => StartOf(First);

    public DateTime To => StartOf(Last.AddDays(1));

    public IEnumerable<DateOnly> Each => Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber);

    public static Days Of(WorkingCalendar calendar, DateOnly first, DateOnly last) => new(first, last, calendar.Zone);

    public DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), Zone);

    /// <summary>The day it is there at an instant.</summary>
    public DateOnly DayOf(DateTime instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(instant, Zone));

    public DateTime EndOf(DateOnly day) => StartOf(day.AddDays(1));
}
