using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Alarms;

/// <summary>Finds what is due, and puts off what failed.</summary>
public sealed class DueAlarms(TenantRegistry tenants, SopDatabase database, TimeProvider time)
{
    /// <summary>
    /// Where the regions stand with their alarms. One query however many regions there are, so that looking costs next to nothing while nothing is due.
    /// </summary>
    internal async Task<AlarmAgenda> AgendaAsync(CancellationToken stop)
    {
        var regions = tenants.All.Where(tenant => tenant.Kind == TenantKind.Region).ToDictionary(tenant => tenant.Id);
        var heads = await database.AlarmHeadsAsync(regions.Keys, stop);
        var now = time.Now();
        return new AlarmAgenda([.. heads.Select(head => new AlarmTurn(regions[head.Tenant], head.RunAt, now, head.RunAt))]);
    }

    /// <summary>
    /// The due alarms of a region, at most so many, in the order in which they fell due: of one instant, by ticket and in the order they were set.
    /// </summary>
    internal async Task<IReadOnlyList<DueAlarm>> FindAsync(AlarmTurn turn, int most, CancellationToken stop)
    {
        await using var db = database.Open(turn.Tenant.Id);
        return await db.Alarms.AsNoTracking()
            .Where(row => row.RunAt <= turn.Now)
            .OrderBy(row => row.RunAt).ThenBy(row => row.Ticket).ThenBy(row => row.Ordinal)
            .Take(most)
            .Select(row => new DueAlarm(turn.Tenant, row.Ticket, row.Ordinal, row.Kind, row.Item))
            .ToListAsync(stop);
    }

    /// <summary>Puts an alarm off after it failed, longer each time: 1, 2, 4 minutes and so on up to six hours. One that is gone stays gone.</summary>
    internal async Task PutOffAsync(DueAlarm alarm, CancellationToken stop)
    {
        const int longest = 360;
        await using var db = database.Open(alarm.Tenant.Id);
        var rows = db.Alarms.Where(row => row.Ticket == alarm.Ticket && row.Ordinal == alarm.Ordinal);
        var attempts = await rows.Select(row => (int?)row.Attempts).SingleOrDefaultAsync(stop) ?? 0;
        var later = time.Now().AddMinutes(Math.Min(longest, 1 << Math.Min(attempts, 10)));
        await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Attempts, attempts + 1).SetProperty(row => row.RunAt, later), stop);
    }
}
