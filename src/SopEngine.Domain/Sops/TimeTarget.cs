namespace SopEngine.Domain.Sops;

/// <summary>
/// What a time cell means. <see cref="Amount"/> (from 1), <see cref="Unit"/> and <see cref="Reading"/> are set when <see cref="Kind"/> is
/// <see cref="TimeKind.Fixed"/>; of a range the upper bound is the amount. Equal when all parts are.
/// </summary>
public sealed record TimeTarget(TimeKind Kind, int Amount = 0, TimeUnit Unit = TimeUnit.Minute, TimeReading Reading = TimeReading.WorkingElapsed)
{
    public static TimeTarget None { get; } = new(TimeKind.None);

    /// <summary>Whether a unit can be counted so: days by date are days, dates of the calendar are days and longer.</summary>
    public static bool Fits(TimeUnit unit, TimeReading reading) => reading switch
    {
        TimeReading.WorkingDayDate or TimeReading.WorkingElapsedDay => unit == TimeUnit.Day,
        TimeReading.CalendarRollForward => unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year,
        TimeReading.WorkingElapsed or TimeReading.CalendarElapsed => true,
    };

    /// <summary>The reading that a unit has unless something else is said.</summary>
    public static TimeReading RuleOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Minute or TimeUnit.Hour => TimeReading.WorkingElapsed,
        TimeUnit.Day => TimeReading.WorkingDayDate,
        TimeUnit.Week or TimeUnit.Month or TimeUnit.Year => TimeReading.CalendarRollForward,
    };
}
