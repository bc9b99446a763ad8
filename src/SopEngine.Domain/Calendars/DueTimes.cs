using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Calendars;

/// <summary>
/// From a start and a target to the instant it is due, by the five readings of a time cell. A start outside working time counts as the next working moment,
/// except for calendar readings, which count from the date as it is.
/// </summary>
public static class DueTimes
{
    /// <summary>When a fixed target that starts at <paramref name="start"/> is due; nothing for a target without an amount.</summary>
    public static LaidTime Due(this WorkingCalendar calendar, DateTime start, TimeTarget target) =>
        target.Kind != TimeKind.Fixed ? LaidTime.Nothing : target.Reading switch
        {
            TimeReading.WorkingElapsed or TimeReading.WorkingElapsedDay => calendar.Add(start, calendar.Allowance(start, target)),
            TimeReading.WorkingDayDate => calendar.CloseAfterWorkingDays(start, target.Amount),
            TimeReading.CalendarRollForward => Later(calendar.DayOf(start), target) is { } day ? calendar.CloseOfBusiness(day) : LaidTime.Unset(DateOnly.MaxValue.Year),
            TimeReading.CalendarElapsed => Plain(start, calendar.Allowance(start, target)),
        };

    /// <summary>
    /// The time a target allows when it is counted as elapsed time from <paramref name="start"/>: for working readings a day is the scheduled minutes of a normal day at the start
    /// (450; in Ramadan 390 or as the region sets them), a week five of them, a month 21, a year 240; for <see cref="TimeReading.CalendarElapsed"/> plain hours.
    /// </summary>
    public static TimeSpan Allowance(this WorkingCalendar calendar, DateTime start, TimeTarget target)
    {
        if (target.Unit is TimeUnit.Minute or TimeUnit.Hour)
        {
            return target.Unit == TimeUnit.Minute ? TimeSpan.FromMinutes(target.Amount) : TimeSpan.FromHours(target.Amount);
        }

        return target.Reading == TimeReading.CalendarElapsed
            ? TimeSpan.FromDays((double)target.Amount * PlainDays(target.Unit))
            : calendar.OrdinaryDayAt(start) * ((double)target.Amount * WorkingDays(target.Unit));
    }

    /// <summary>Close of business of the n-th working day after the day on which an instant's work can begin.</summary>
    public static LaidTime CloseAfterWorkingDays(this WorkingCalendar calendar, DateTime from, int days) =>
        calendar.NextWorkingMoment(from) is { At: { } begin } ? calendar.CloseOfBusiness(calendar.DayOf(begin), days) : calendar.NextWorkingMoment(from);

    /// <summary>The scheduled minutes of a normal day, by the hours in force when work can begin.</summary>
    private static TimeSpan OrdinaryDayAt(this WorkingCalendar calendar, DateTime start) =>
        calendar.OrdinaryDayOf(calendar.DayOf(calendar.NextWorkingMoment(start).At ?? start));

    /// <summary>Same weekday, or same day number clamped to the month's end; null beyond the last day there is.</summary>
    private static DateOnly? Later(DateOnly day, TimeTarget target)
    {
        const int years = 1000;
        var most = target.Unit switch { TimeUnit.Year => years, TimeUnit.Month => 12 * years, _ => 52 * years };
        return target.Amount > most || day.Year > DateOnly.MaxValue.Year - years - 1 ? null : target.Unit switch
        {
            TimeUnit.Week => day.AddDays(7 * target.Amount),
            TimeUnit.Month => day.AddMonths(target.Amount),
            TimeUnit.Year => day.AddYears(target.Amount),
            TimeUnit.Day => day.AddDays(target.Amount),
            TimeUnit.Minute or TimeUnit.Hour => day,
        };
    }

    private static LaidTime Plain(DateTime start, TimeSpan length) =>
        length < DateTime.MaxValue - start ? LaidTime.On(start + length) : LaidTime.Unset(DateTime.MaxValue.Year);

    private static int WorkingDays(TimeUnit unit) => unit switch { TimeUnit.Week => 5, TimeUnit.Month => 21, TimeUnit.Year => 240, _ => 1 };

    private static int PlainDays(TimeUnit unit) => unit switch { TimeUnit.Week => 7, TimeUnit.Month => 30, TimeUnit.Year => 365, _ => 1 };
}
