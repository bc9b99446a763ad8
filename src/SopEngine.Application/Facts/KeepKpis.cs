using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Facts;

/// <summary>
/// Keeps the figures K1 to K17 of every region's months, quarters, halves and years ready made, as <see cref="ReadFigures"/> tells them. What must hold:
/// <list type="number">
/// <item>What is to be told anew is noted in the database before it is told, and a period's note is taken back in the save that writes its figures: a pass that was cut off is gone on with.</item>
/// <item>A pass tells so many periods and no more; the next one begins with the region at which it stopped.</item>
/// <item>Safe to run on several hosts at once: the note has a version, so that what changed while it was told is told again.</item>
/// </list>
/// </summary>
public sealed class KeepKpis(TenantRegistry tenants, TenantCalendars calendars, ReadFigures figures, MarkKpis marks, SopDatabase database, TenantTime time)
{
    // periods of a pass
    private const int Most = 240;

    private int _next;

    /// <summary>How many rows were written.</summary>
    public Task<int> RunAsync(CancellationToken stop) => RunAsync(Most, stop);

    internal async Task<int> RunAsync(int most, CancellationToken stop)
    {
        var regions = tenants.All.Where(known => known.Kind == TenantKind.Region).ToList();
        var (written, left, first) = (0, most, _next);
        for (var turn = 0; turn < regions.Count && left > 0; turn++)
        {
            _next = (first + turn) % regions.Count;
            try
            {
                var (rows, periods) = await RunAsync(regions[_next], left, stop);
                (written, left) = (written + rows, left - periods);
            }
            catch (WriteConflictException)
            {
                // another host does the same at this moment, or a ticket changed; what is left is done by the next pass
            }
        }

        return written;
    }

    private async Task<(int Rows, int Periods)> RunAsync(TenantProfile tenant, int most, CancellationToken stop)
    {
        await calendars.ReloadAsync(tenant, stop);
        var now = await time.NowAsync(tenant, stop);
        await using (var db = database.Open(tenant.Id))
        {
            await marks.RunAsync(db, tenant, now, stop);
        }

        var (written, due) = (0, await DueAsync(tenant, now, most, stop));
        foreach (var period in due)
        {
            written += await TellAsync(tenant, period, now, stop);
        }

        return (written, due.Count);
    }

    /// <summary>Those of now first: they are looked at most.</summary>
    private async Task<IReadOnlyList<ReportPeriod>> DueAsync(TenantProfile tenant, DateTime now, int most, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var calendar = calendars.Of(tenant).Ordinary;
        var known = await db.KpiPeriods.AsNoTracking().ToListAsync(stop);
        return [.. known.Where(row => KpiPeriods.IsDue(row, day => Days.Of(calendar, day, day), now)).OrderByDescending(row => row.Start).Take(most).Select(row => ReportPeriod.Of(row.Kind, row.Start))];
    }

    private async Task<int> TellAsync(TenantProfile tenant, ReportPeriod period, DateTime now, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        // before the facts are read: who marks it from now on makes this save fail
        var note = await db.KpiPeriods.SingleAsync(row => row.Kind == period.Kind && row.Start == period.First, stop);
        var told = await figures.ReadBySopAsync(tenant, period.First, period.Last, now, stop);
        var rows = KpiRows.Of(tenant.Id, period, told, calendars.Of(tenant).Ordinary.OrdinaryDay);
        var there = await db.Kpis.AsNoTracking().Where(row => row.Kind == period.Kind && row.Start == period.First).ToListAsync(stop);
        RowExchange.Add(db, there, rows, row => (row.Sop, row.Kpi, row.Facet));
        (note.ToldAt, note.Stale) = (now, false);
        return await db.SaveChangesAsync(stop);
    }
}
