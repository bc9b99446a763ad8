using System.Globalization;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>When alarms ring. Those that speak to people speak in working hours of the calendar they hang on; a calendar that never closes speaks at night too.</summary>
internal static class AlarmTimes
{
    private const int AtRiskPercent = 75;

    public static IEnumerable<(int Index, DateTime? Due)> Rungs(DecisionDraft draft, Step step, Clock clock)
    {
        var calendar = draft.CalendarOf(clock);
        return step.Ladder.Select((rung, index) => (index, Audible(calendar, clock.Threshold(calendar, rung.At))));
    }

    /// <summary>Notices of a wait that ends; those whose time has passed are not sent late.</summary>
    public static IEnumerable<(int Index, DateTime? Due)> Notices(DecisionDraft draft, LongestWait wait, Clock window) =>
        wait.Notices
            .Select((notice, index) => (index, Due: TimeText.Read(notice) is { Kind: TimeKind.Fixed } ahead ? Before(draft.CalendarOf(window), window, ahead) : null))
            .Where(notice => notice.Due > draft.Now);

    /// <summary>The first moment of the day until which a visit waits, or now where that day has begun; null for a wait that a clock measures, and where no day has been told.</summary>
    public static DateTime? Until(DecisionDraft draft, LongestWait wait, WorkItem item)
    {
        if (wait.Until is not { } field || (wait.OnlyReturned && !item.Returned) || !draft.Answers.TryGetValue(field, out var answer) || answer.IsEmpty
            || !DateOnly.TryParseExact(answer.Values[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        var midnight = TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), draft.Context.CalendarFor(draft.Header.Topic, item.Unit).Zone);
        return midnight > draft.Now ? midnight : draft.Now;
    }

    public static DateTime? AtRisk(DecisionDraft draft, Clock clock)
    {
        var calendar = draft.CalendarOf(clock);
        return Audible(calendar, clock.Threshold(calendar, AtRiskPercent));
    }

    /// <summary>When the next reminder of an open visit is due, counted from now; null in a year that is not set.</summary>
    public static DateTime? Reminder(DecisionDraft draft, Reminder remind, WorkItem item)
    {
        var calendar = draft.Context.CalendarFor(draft.Header.Topic, item.Unit);
        return TimeText.Read(remind.Every) is { Kind: TimeKind.Fixed } every ? Audible(calendar, calendar.Due(draft.Now, every).At) : null;
    }

    /// <summary>The instant itself when somebody is at work to hear it, else the next opening.</summary>
    public static DateTime? Audible(WorkingCalendar calendar, DateTime? instant) =>
        instant is not { } at || calendar.Office.AlwaysOpen || calendar.IsWorkingMoment(at) ? instant : calendar.NextWorkingMoment(at).At;

    /// <summary>
    /// So long before a wait ends. Days, weeks and months before: at the opening of that day, or of the last working day before it, so that nobody is told late.
    /// </summary>
    private static DateTime? Before(WorkingCalendar calendar, Clock window, TimeTarget ahead)
    {
        if (window.DueAt is not { } due)
        {
            return null;
        }

        var last = calendar.DayOf(due.AddTicks(-1));
        return ahead.Unit switch
        {
            TimeUnit.Minute => Audible(calendar, due.AddMinutes(-ahead.Amount)),
            TimeUnit.Hour => Audible(calendar, due.AddHours(-ahead.Amount)),
            TimeUnit.Day => calendar.OpeningOnOrBefore(last.AddDays(-ahead.Amount)).At,
            TimeUnit.Week => calendar.OpeningOnOrBefore(last.AddDays(-7 * ahead.Amount)).At,
            TimeUnit.Month => calendar.OpeningOnOrBefore(last.AddMonths(-ahead.Amount)).At,
            TimeUnit.Year => calendar.OpeningOnOrBefore(last.AddYears(-ahead.Amount)).At,
        };
    }
}
