using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Calendars;

/// <summary>
/// From a start and a target to the instant it is due, by the five readings of a time cell. A start outside working time counts as the next working moment,
/// except for calendar readings, which count from the date as it is.
/// </summary>
public static class DueTimes
{
    /// <summary>When a fixed target that starts at <paramref name="start"/> is due; null for a target without an amount.</summary>
    public static DateTime? Due(this IWorkingCalendar calendar, DateTime start, TimeTarget target) =>
        target.Kind != TimeKind.Fixed ? null : target.Reading switch
        {
            TimeReading.WorkingElapsed or TimeReading.WorkingElapsedDay => calendar.Add(start, calendar.Working(target)),
            TimeReading.WorkingDayDate =>
                calendar.CloseOfBusiness(calendar.WorkingDayAfter(calendar.DayOf(calendar.NextWorkingMoment(start)), target.Amount)),
            TimeReading.CalendarRollForward => calendar.CloseOfBusiness(Later(calendar.DayOf(start), target)),
            TimeReading.CalendarElapsed => start + Plain(target),
        };

    /// <summary>The working time a target stands for when it is counted so; a day is an ordinary day, a week five of them, a month 21.</summary>
    public static TimeSpan Working(this IWorkingCalendar calendar, TimeTarget target) => target.Unit switch
    {
        TimeUnit.Minute => TimeSpan.FromMinutes(target.Amount),
        TimeUnit.Hour => TimeSpan.FromHours(target.Amount),
        TimeUnit.Day => calendar.OrdinaryDay * target.Amount,
        TimeUnit.Week => calendar.OrdinaryDay * (5 * target.Amount),
        TimeUnit.Month => calendar.OrdinaryDay * (21 * target.Amount),
        TimeUnit.Year => calendar.OrdinaryDay * (240 * target.Amount),
    };

    /// <summary>Same weekday, or same day number clamped to the month's end.</summary>
    private static DateOnly Later(DateOnly day, TimeTarget target) => target.Unit switch
    {
        TimeUnit.Week => day.AddDays(7 * target.Amount),
        TimeUnit.Month => day.AddMonths(target.Amount),
        TimeUnit.Year => day.AddYears(target.Amount),
        TimeUnit.Day => day.AddDays(target.Amount),
        TimeUnit.Minute or TimeUnit.Hour => day,
    };

    private static TimeSpan Plain(TimeTarget target) => target.Unit switch
    {
        TimeUnit.Minute => TimeSpan.FromMinutes(target.Amount),
        TimeUnit.Hour => TimeSpan.FromHours(target.Amount),
        TimeUnit.Day => TimeSpan.FromDays(target.Amount),
        TimeUnit.Week => TimeSpan.FromDays(7.0 * target.Amount),
        TimeUnit.Month => TimeSpan.FromDays(30.0 * target.Amount),
        TimeUnit.Year => TimeSpan.FromDays(365.0 * target.Amount),
    };
}
