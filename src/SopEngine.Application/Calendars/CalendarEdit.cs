using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>One change of a region's own part of its calendar.</summary>
public abstract record CalendarEdit
{
    /// <summary>Adds days, with the decree they rest on; a day of the same date is replaced.</summary>
    public sealed record AddDays(IReadOnlyList<CalendarDay> Days, Decree? Decree) : CalendarEdit;

    /// <summary>Takes away an entry of the region's own; the nation's for the same date holds again.</summary>
    public sealed record RemoveDay(DateOnly Date) : CalendarEdit;

    /// <summary>Other hours for a range of dates, with the decree they rest on.</summary>
    public sealed record AddPeriod(DatedWeek Period, Decree? Decree) : CalendarEdit;

    public sealed record RemovePeriod(string Id) : CalendarEdit;

    /// <summary>The ordinary hours of one calendar.</summary>
    public sealed record SetWeek(string Calendar, WorkingWeek Week) : CalendarEdit;

    /// <summary>A calendar more, or another content for the one of the same id.</summary>
    public sealed record SetCalendar(OfficeCalendar Calendar) : CalendarEdit;
}
