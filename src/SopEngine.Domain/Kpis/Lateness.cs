using SopEngine.Domain.Facts;

namespace SopEngine.Domain.Kpis;

/// <summary>For how long a visit was late within a span: working time after it was due, while it was open and did not stand. Additive over spans that follow each other.</summary>
public static class Lateness
{
    public static long MsOf(KpiSource source, StepFact step, KpiPeriod period) =>
        MsOf(source.Calendars.OfVersion(step.Calendar), step, source.PausesOf(step), (period.From, period.End), period.AsAt);

    /// <summary>Whether it was late at any time of a period, be it a night.</summary>
    public static bool IsOverdue(StepFact step, KpiPeriod period) =>
        step.Verdict(period.AsAt) is false && Later(step.MissedAt ?? step.DueAt!.Value, period.From) < Sooner(step.EndedAt ?? period.AsAt, period.End);

    /// <param name="calendar">The calendar the visit is counted on.</param>
    /// <param name="step">The visit.</param>
    /// <param name="pauses">Its pauses.</param>
    /// <param name="span">From an instant up to another (UTC).</param>
    /// <param name="now">When it is told (UTC): what is open then goes on.</param>
    public static long MsOf(Calendars.WorkingCalendar calendar, StepFact step, IEnumerable<PauseFact> pauses, (DateTime From, DateTime To) span, DateTime now)
    {
        if (step.Verdict(now) is not false)
        {
            return 0;
        }

        var (from, to) = (Later(step.MissedAt ?? step.DueAt!.Value, span.From), Sooner(step.EndedAt ?? now, span.To));
        return Ms(calendar, from, to) - pauses.Sum(pause => Ms(calendar, Later(pause.From, from), Sooner(pause.To ?? now, to)));
    }

    private static long Ms(Calendars.WorkingCalendar calendar, DateTime from, DateTime to) => calendar.WorkingMs(from, to);

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Sooner(DateTime one, DateTime other) => one < other ? one : other;
}
