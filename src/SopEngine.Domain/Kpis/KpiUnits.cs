namespace SopEngine.Domain.Kpis;

/// <summary>From the milliseconds in which durations are kept to what they are shown in.</summary>
public static class KpiUnits
{
    private const decimal Minute = 60_000;
    private const decimal Hour = 60 * Minute;

    /// <summary>How many milliseconds one of it has; null for what is no duration.</summary>
    /// <param name="unit">What a figure is counted in.</param>
    /// <param name="ordinaryDay">How long an ordinary working day is in the region.</param>
    public static decimal? Milliseconds(this KpiUnit unit, TimeSpan ordinaryDay) => unit switch
    {
        KpiUnit.WorkingMinutes => Minute,
        KpiUnit.WorkingDays => (decimal)ordinaryDay.TotalMilliseconds,
        KpiUnit.Hours => Hour,
        KpiUnit.Percent or KpiUnit.Count or KpiUnit.Index => null,
    };
}
