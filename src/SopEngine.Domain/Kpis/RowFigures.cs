using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>One row of an SOP in a period: where time goes, and where promises break.</summary>
/// <param name="Step">The row's id.</param>
/// <param name="Owner">Whose clock runs there.</param>
/// <param name="InTime">K1 of the row; of nothing where it promises nothing.</param>
/// <param name="Working">Working time of visits that ended in the period, less where they stood.</param>
/// <param name="WorkingMs">Its sum, in milliseconds.</param>
/// <param name="LateMs">K10 of the row: working time of the period for which it was late, in milliseconds.</param>
/// <param name="Open">Visits open at the end of the period.</param>
/// <param name="OpenLate">Those of them that were past their time.</param>
public sealed record RowFigures(string Step, OwnerSide Owner, Share InTime, Spread Working, long WorkingMs, long LateMs, int Open, int OpenLate)
{
    /// <summary>Of every row that was visited, in no order.</summary>
    /// <param name="source">The region's facts.</param>
    /// <param name="period">When.</param>
    /// <param name="sop">Which SOP, all its revisions.</param>
    public static IReadOnlyList<RowFigures> Of(KpiSource source, KpiPeriod period, string sop) =>
        [.. source.Steps.Where(step => step.Sop == sop && !step.Skipped && step.ActiveAt <= period.End).GroupBy(step => (step.Step, step.Owner)).Select(row => Of(source, period, row.Key, [.. row]))];

    private static RowFigures Of(KpiSource source, KpiPeriod period, (string Step, OwnerSide Owner) row, IReadOnlyList<StepFact> visits)
    {
        var judged = visits.Where(step => period.Has(step.DueAt)).Select(step => step.Verdict(period.AsAt)).OfType<bool>().ToList();
        var ended = visits.Where(step => period.Has(step.EndedAt)).ToList();
        var open = visits.Where(step => !(step.EndedAt <= period.End)).ToList();
        return new RowFigures(
            row.Step,
            row.Owner,
            Share.Of(judged, met => met),
            Spread.Of(ended.Select(step => step.WorkingMs)),
            ended.Sum(step => step.WorkingMs ?? 0),
            visits.Sum(step => Lateness.MsOf(source, step, period)),
            open.Count,
            open.Count(step => step.DueAt < period.End && step.Verdict(period.AsAt) is false));
    }
}
