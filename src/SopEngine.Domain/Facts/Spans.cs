using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Facts;

/// <summary>Times spent in whole milliseconds, which is how finely instants are kept.</summary>
internal static class Spans
{
    public static long Ms(this TimeSpan span) => span.Ticks / TimeSpan.TicksPerMillisecond;

    public static long WorkingMs(this WorkingCalendar calendar, DateTime from, DateTime to) => calendar.Between(from, to).Ms();

    /// <summary>As a promise counts it: plain time for calendar hours, working time for all others.</summary>
    public static long UsedMs(this WorkingCalendar calendar, TimeReading reading, DateTime from, DateTime to) => calendar.Elapsed(reading, from, to).Ms();

    /// <summary>
    /// What a target allows, to be held against what was used: minutes and hours as they are, days as ordinary days of the office (450 minutes where nothing else is set), weeks,
    /// months and years as the working time of that span of the calendar. Null without an amount or where the calendar is not set.
    /// </summary>
    public static long? AllowedMs(this WorkingCalendar calendar, Clock clock) => clock.Target switch
    {
        { Kind: not TimeKind.Fixed } => null,
        { Unit: TimeUnit.Minute or TimeUnit.Hour } or { Reading: TimeReading.CalendarElapsed } => calendar.Allowance(clock.StartedAt, clock.Target).Ms(),
        { Unit: TimeUnit.Day } => (calendar.OrdinaryDay * clock.Target.Amount).Ms(),
        _ => calendar.Due(clock.StartedAt, clock.Target).At is { } due ? calendar.WorkingMs(clock.StartedAt, due) : null,
    };
}
