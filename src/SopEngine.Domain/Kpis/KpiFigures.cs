namespace SopEngine.Domain.Kpis;

/// <summary>
/// The figures of one period, K1 to K17, told from facts: the one place where they are computed, for pages, exports and whoever checks them. Cohorts follow the date of an event,
/// no ticket is split, nothing is divided by nothing, and what the SOPs do not know is null, never 0 or 100.
/// </summary>
public sealed record KpiFigures(PromiseFigures Promises, TimeFigures Times, FlowFigures Flow, BacklogFigures Backlog, RatingFigures Ratings)
{
    public static KpiFigures Of(KpiSource source, KpiPeriod period) => new(
        PromiseFigures.Of(source, period), TimeFigures.Of(source, period), FlowFigures.Of(source, period), BacklogFigures.Of(source, period.End), RatingFigures.Of(source, period));
}
