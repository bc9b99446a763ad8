namespace SopEngine.Domain.Kpis;

/// <summary>One figure of a period, as tables, exports and other programs take it.</summary>
/// <param name="Kpi">Which, by its code: <see cref="KpiDefinition.Code"/>.</param>
/// <param name="Facet">The part of it: a phase, a level, an age, a pile; empty for the whole.</param>
/// <param name="Value">The figure in its unit, durations in milliseconds. Null over nothing, and where the SOPs do not know it.</param>
/// <param name="P90">Of durations: what nine of ten do not exceed, in milliseconds.</param>
/// <param name="Mean">Of durations: in milliseconds.</param>
/// <param name="Count">How many it is told of; null where the SOPs do not know it.</param>
/// <param name="Part">Of a share: the part, to be added to that of other regions.</param>
/// <param name="Whole">Of a share: the whole, likewise. Both count, or are milliseconds.</param>
public sealed record KpiLine(string Kpi, string Facet, decimal? Value, decimal? P90 = null, decimal? Mean = null, long? Count = null, long? Part = null, long? Whole = null)
{
    /// <summary>False where the SOPs do not know it, which is "n/a" and never 0 or 100.</summary>
    public bool Applies => Count is not null;

    public static KpiLine Of(string kpi, Share? share, string facet = "") =>
        share is { } known ? new(kpi, facet, known.Percent, Count: known.Whole, Part: known.Part, Whole: known.Whole) : new(kpi, facet, null);

    public static KpiLine Of(string kpi, TimeShare share, int count, string facet = "") => new(kpi, facet, share.Percent, Count: count, Part: share.PartMs, Whole: share.WholeMs);

    public static KpiLine Of(string kpi, Spread spread, string facet = "") => new(kpi, facet, spread.MedianMs, spread.P90Ms, spread.MeanMs, spread.Count);

    public static KpiLine Of(string kpi, int? count, string facet = "") => new(kpi, facet, count, Count: count);
}
