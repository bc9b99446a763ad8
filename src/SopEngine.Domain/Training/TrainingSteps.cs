using SopEngine.Domain.Calendars;

namespace SopEngine.Domain.Training;

/// <summary>Where a step leads.</summary>
public static class TrainingSteps
{
    private const int Patience = 366;

    /// <summary>The instant that lies one step after <paramref name="now"/>. An office that never works within a year opens tomorrow at the same hour.</summary>
    public static DateTime After(this TrainingStep step, DateTime now, WorkingCalendar calendar) => step switch
    {
        TrainingStep.Hour => now.AddHours(1),
        TrainingStep.Week => now.AddDays(7),
        _ => NextOpening(now, calendar) ?? now.AddDays(1),
    };

    private static DateTime? NextOpening(DateTime now, WorkingCalendar calendar)
    {
        var today = calendar.DayOf(now);
        return Enumerable.Range(1, Patience)
            .Select(days => calendar.IntervalsOf(today.AddDays(days)))
            .FirstOrDefault(intervals => intervals.Count > 0)?[0].From;
    }
}
