using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Application.Times;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Nation;

/// <summary>Puts the regions' ready-made figures of a period side by side, for the ministry's analysts. Every region that is read has it noted, before anything is shown.</summary>
public sealed class CompareRegions(FigureReads reads, ReadLog log, SopRegistry sops)
{
    private const int Months = 12;
    private const int Read = 200;

    // the columns', and K16 to tell a region without tickets from one whose SOP does not know a figure
    private static readonly string[] _codes = [.. NationColumn.All(Phase.Work).Select(column => column.Kpi).Append("K16").Distinct()];

    /// <param name="caller">Who asks.</param>
    /// <param name="ask">What.</param>
    /// <param name="asked">The same in one line, for the note.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<Result<Comparison>> ReadAsync(Caller caller, NationAsk ask, string asked, CancellationToken stop)
    {
        if (caller.Tenant.Kind != TenantKind.Ministry || !FigureRights.MayRead(caller))
        {
            return new ReportProblems.NotForYou();
        }

        var (regions, now) = (reads.RegionsOf(caller.Tenant), await reads.NowAsync(caller.Tenant, stop));
        await log.NoteAsync(caller, regions, null, asked, Read, stop);
        await using var figures = await reads.OpenAsync(caller.Tenant, regions, now, withSops: false, stop);
        var found = await FiguresAsync(figures, ask, stop);
        var compared = regions.Select(region => new ComparedRegion(region, PhasesOf(region.Id), [.. found[region.Id]]));
        return new Comparison(ask, now, figures.Least, [.. Ordered(compared, ask)], await TrendAsync(figures, ask, caller.Tenant.DayOf(now), stop));
    }

    private static async Task<ILookup<TenantId, KpiFigure>> FiguresAsync(FigureContext figures, NationAsk ask, CancellationToken stop)
    {
        var (kind, first, facet) = (ask.Period.Kind, ask.Period.First, KpiLines.Facet(ask.Phase));
        var found = await figures.Kpis
            .Where(figure => figure.Row.Kind == kind && figure.Row.Start == first && figure.Row.Sop == "" && _codes.Contains(figure.Row.Kpi))
            .Where(figure => figure.Row.Facet == "" || (figure.Row.Kpi == "K1" && figure.Row.Facet == facet)).ToListAsync(stop);
        return found.ToLookup(figure => figure.Row.Tenant);
    }

    private static async Task<IReadOnlyList<NationMonth>> TrendAsync(FigureContext figures, NationAsk ask, DateOnly today, CancellationToken stop)
    {
        var last = ReportPeriod.Of(PeriodKind.Month, ask.Period.Last < today ? ask.Period.Last : today);
        var (to, facet) = (last.First, KpiLines.Facet(ask.Phase));
        var from = to.AddMonths(1 - Months);
        var sums = await figures.Kpis
            .Where(figure => figure.Row.Kind == PeriodKind.Month && figure.Row.Start >= from && figure.Row.Start <= to && figure.Row.Sop == "" && figure.Row.Count >= figure.Least)
            .Where(figure => (figure.Row.Kpi == "K2" && figure.Row.Facet == "") || (figure.Row.Kpi == "K1" && figure.Row.Facet == facet))
            .GroupBy(figure => new { figure.Row.Start, figure.Row.Kpi })
            .Select(group => new { group.Key.Start, group.Key.Kpi, Part = group.Sum(figure => figure.Row.Part ?? 0), Whole = group.Sum(figure => figure.Row.Whole ?? 0) }).ToListAsync(stop);
        var shares = sums.ToDictionary(sum => (sum.Start, sum.Kpi), sum => new Share((int)sum.Part, (int)sum.Whole));
        return [.. Enumerable.Range(0, Months).Select(month => from.AddMonths(month))
            .Select(month => new NationMonth(ReportPeriod.Of(PeriodKind.Month, month), shares.GetValueOrDefault((month, "K2")), shares.GetValueOrDefault((month, "K1"))))];
    }

    private static IEnumerable<ComparedRegion> Ordered(IEnumerable<ComparedRegion> regions, NationAsk ask)
    {
        var promise = NationColumn.All(ask.Phase).Single(column => column.Kpi == "K17");
        return ask.ByPromise
            ? regions.OrderBy(region => region.Cell(promise).Line?.Value ?? decimal.MaxValue).ThenBy(region => region.Region.Name, StringComparer.Ordinal)
            : regions.OrderBy(region => region.Region.Name, StringComparer.Ordinal);
    }

    private HashSet<Phase> PhasesOf(TenantId region) => [.. sops.InForce(region).SelectMany(sop => sop.Running.Steps).Select(step => step.Phase)];
}
