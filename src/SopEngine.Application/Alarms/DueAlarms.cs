using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Alarms;

/// <summary>Finds what is due, and puts off what failed.</summary>
public sealed class DueAlarms(TenantRegistry tenants, SopDatabase database, TenantTime time)
{
    private IEnumerable<TenantProfile> Regions => tenants.All.Where(tenant => tenant.Kind == TenantKind.Region);

    /// <summary>
    /// At most so many, each region's by due time, the regions in turn: one region's Monday morning does not make the others wait. More may be due. <paramref name="now"/> is
    /// real; what is due is settled by what each region's own clock shows then.
    /// </summary>
    internal async Task<IReadOnlyList<DueAlarm>> FindAsync(DateTime now, int most, CancellationToken stop)
    {
        var lists = new List<IReadOnlyList<DueAlarm>>();
        foreach (var tenant in Regions)
        {
            lists.Add(await FindAsync(tenant, await time.AtAsync(tenant, now, stop), most, stop));
        }

        return [.. lists.SelectMany(list => list.Select((alarm, turn) => (alarm, turn))).OrderBy(pair => pair.turn).Select(pair => pair.alarm).Take(most)];
    }

    /// <summary>When, in real time, the next one is to be tried; null when none is set.</summary>
    internal async Task<DateTime?> NextAsync(CancellationToken stop)
    {
        DateTime? next = null;
        foreach (var tenant in Regions)
        {
            await using var db = database.Open(tenant.Id);
            var own = await db.Alarms.MinAsync(row => row.NotBefore != null && row.NotBefore > row.DueAt ? row.NotBefore : row.DueAt, stop);
            var real = own is { } instant ? await time.RealInstantAsync(tenant, instant, stop) : null;
            next = real < (next ?? DateTime.MaxValue) ? real : next;
        }

        return next;
    }

    /// <summary>Puts an alarm off after it failed, longer each time: 1, 2, 4 minutes and so on up to six hours, by the region's clock. One that is gone stays gone.</summary>
    internal async Task PutOffAsync(DueAlarm alarm, DateTime now, CancellationToken stop)
    {
        const int longest = 360;
        await using var db = database.Open(alarm.Tenant.Id);
        var rows = db.Alarms.Where(row => row.Ticket == alarm.Ticket && row.Ordinal == alarm.Ordinal);
        var attempts = await rows.Select(row => (int?)row.Attempts).SingleOrDefaultAsync(stop) ?? 0;
        var later = (await time.AtAsync(alarm.Tenant, now, stop)).AddMinutes(Math.Min(longest, 1 << Math.Min(attempts, 10)));
        await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Attempts, attempts + 1).SetProperty(row => row.NotBefore, later), stop);
    }

    private async Task<IReadOnlyList<DueAlarm>> FindAsync(TenantProfile tenant, DateTime now, int most, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        return await db.Alarms.AsNoTracking()
            .Where(row => row.DueAt <= now && (row.NotBefore == null || row.NotBefore <= now))
            .OrderBy(row => row.DueAt).ThenBy(row => row.Ticket).ThenBy(row => row.Ordinal)
            .Take(most)
            .Select(row => new DueAlarm(tenant, row.Ticket, row.Ordinal, row.Kind, row.Item))
            .ToListAsync(stop);
    }
}
