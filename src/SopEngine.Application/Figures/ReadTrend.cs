using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Figures;

/// <summary>A region's last twelve months, from its daily sums.</summary>
public sealed class ReadTrend(SopDatabase database)
{
    private const int Months = 12;

    /// <param name="tenant">The region.</param>
    /// <param name="last">The last month.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<MonthOfTrend>> ReadAsync(TenantProfile tenant, ReportPeriod last, CancellationToken stop)
    {
        var first = last.First.AddMonths(1 - Months);
        await using var db = database.Open(tenant.Id);
        var steps = await db.SlaDays.AsNoTracking().Where(row => row.On >= first && row.On <= last.Last).ToListAsync(stop);
        var tickets = await db.TicketDays.AsNoTracking().Where(row => row.On >= first && row.On <= last.Last).ToListAsync(stop);
        var summed = (await db.FactProgress.AsNoTracking().SingleOrDefaultAsync(stop))?.SummedUntil;
        return [.. Enumerable.Range(0, Months).Select(month => ReportPeriod.Of(PeriodKind.Month, first.AddMonths(month))).Select(month => Of(month, steps, tickets, summed))];
    }

    private static MonthOfTrend Of(ReportPeriod month, List<SlaDayRow> steps, List<TicketDayRow> tickets, DateOnly? summed)
    {
        var due = steps.Where(row => row.On >= month.First && row.On <= month.Last).ToList();
        var days = tickets.Where(row => row.On >= month.First && row.On <= month.Last).ToList();
        DateOnly? end = summed is { } until && until >= month.First ? (until < month.Last ? until : month.Last) : null;
        var (met, missed) = (days.Sum(row => row.SlaMet), days.Sum(row => row.SlaMissed));
        return new MonthOfTrend(
            month, new Share(due.Sum(row => row.Met), due.Sum(row => row.Met + row.Missed)), new Share(met, met + missed), days.Sum(row => row.Submitted), days.Sum(row => row.Resolved),
            end is null ? null : days.Where(row => row.On == end).Sum(row => row.OpenProvider + row.OpenRequester));
    }
}
