using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Facts;

/// <summary>
/// The pass over figures: counts what is behind, numbers what changed, and makes the daily sums of the days that it touches and the figures of the periods anew. What must hold:
/// <list type="number">
/// <item>A change gets its number after it is saved, and a number is given by one pass: whoever has read a set up to a number has missed nothing before it.</item>
/// <item>A day's sums follow from the facts alone. A pass that was cut off leaves the days as they were, and the next begins where they are whole.</item>
/// <item>Safe to run on several hosts at once: of two, one is saved.</item>
/// </list>
/// </summary>
public sealed class KeepFigures(TenantRegistry tenants, TenantCalendars calendars, SumDays sums, CountAnew anew, KeepKpis kpis, SopDatabase database, TenantTime time)
{
    // so many days are read and written at a time
    private const int Stretch = 31;

    /// <summary>How many rows of sums and figures were written.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        await anew.RunAsync(stop);
        var written = 0;
        foreach (var tenant in tenants.All.Where(known => known.Kind == TenantKind.Region))
        {
            try
            {
                written += await RunAsync(tenant, stop);
            }
            catch (WriteConflictException)
            {
                // another host does the same at this moment; what it leaves is done by the next pass
            }
        }

        return written + await kpis.RunAsync(stop);
    }

    private async Task<int> RunAsync(TenantProfile tenant, CancellationToken stop)
    {
        await calendars.ReloadAsync(tenant, stop);
        var now = await time.NowAsync(tenant, stop);
        var today = calendars.Of(tenant).Ordinary.DayOf(now);
        if (await NumberAsync(tenant, today, stop) is not { } first)
        {
            return 0;
        }

        var written = 0;
        for (var day = first; day <= today; day = day.AddDays(Stretch))
        {
            var last = day.AddDays(Stretch - 1) < today ? day.AddDays(Stretch - 1) : today;
            await using var db = database.Open(tenant.Id);
            var progress = await db.FactProgress.SingleAsync(stop);
            await sums.WriteAsync(db, tenant, day, last, now, stop);
            // today goes on, so that it is summed up again; what is left of the days behind is begun again after a cut
            progress.SummedUntil = last == today ? today.AddDays(-1) : last;
            written += await db.SaveChangesAsync(stop);
        }

        return written;
    }

    /// <summary>Numbers what changed; gives the first day whose sums may differ, null when there is nothing to sum up.</summary>
    private async Task<DateOnly?> NumberAsync(TenantProfile tenant, DateOnly today, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var progress = await db.FactProgress.SingleOrDefaultAsync(stop);
        var changed = db.TicketFacts.Where(row => row.ChangeSeq == null);
        // days that were summed up when fewer sums were made are summed up again, from the first ticket on
        var fewer = progress is not null && progress.Sums != SumDays.Kept;
        var opened = await (fewer ? db.TicketFacts : changed).MinAsync(row => (DateTime?)row.OpenedAt, stop);
        if (opened is null)
        {
            // no ticket changed, but days pass: what is open grows older
            return progress?.SummedUntil is { } until && until < today ? until.AddDays(1) : null;
        }

        var touched = calendars.Of(tenant).Ordinary.DayOf(opened.Value);
        if (progress is null)
        {
            progress = new FactProgressRow { Tenant = tenant.Id };
            db.Add(progress);
        }

        progress.Sums = SumDays.Kept;
        var next = progress.LastChange + 1;
        progress.LastChange = next;
        progress.SummedUntil = progress.SummedUntil is { } whole && whole < touched ? whole : touched.AddDays(-1);
        await db.SaveChangesAsync(stop);
        // one statement a table: whoever reads a table sees all rows of a number or none
        await changed.ExecuteUpdateAsync(set => set.SetProperty(row => row.ChangeSeq, next), stop);
        await db.StepFacts.Where(row => row.ChangeSeq == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.ChangeSeq, next), stop);
        return progress.SummedUntil.Value.AddDays(1);
    }
}
