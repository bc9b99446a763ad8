using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Persistence;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Alarms;

/// <summary>Finds what is due, and puts off what failed.</summary>
public sealed class DueAlarms(TenantRegistry tenants, SopDatabase database, TenantTime regions, IOptions<AlarmOptions> options, TimeProvider time)
{
    /// <summary>
    /// Where the regions stand with their alarms. One query however many regions there are, so that looking costs next to nothing while nothing is due.
    /// </summary>
    internal async Task<AlarmAgenda> AgendaAsync(CancellationToken stop)
    {
        var known = tenants.All.ToDictionary(tenant => tenant.Id);
        var heads = await database.DueHeadsAsync(DueWork.Alarms, known.Keys, stop);
        var real = time.Now();
        var turns = new List<AlarmTurn>(heads.Count);
        foreach (var head in heads)
        {
            var tenant = known[head.Tenant];
            turns.Add(new AlarmTurn(tenant, head.RunAt, await regions.AtAsync(tenant, real, stop), await regions.RealInstantAsync(tenant, head.RunAt, stop)));
        }

        return new AlarmAgenda(turns);
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
            .Select(row => new DueAlarm(turn.Tenant, row.Ticket, row.Ordinal, row.Kind, row.Item, row.DueAt))
            .ToListAsync(stop);
    }

    /// <summary>The time it is in the alarm's region.</summary>
    internal ValueTask<DateTime> NowAsync(DueAlarm alarm, CancellationToken stop) => regions.NowAsync(alarm.Tenant, stop);

    /// <summary>Keeps an alarm for an instant of the region's clock, as when nobody is at work to hear it.</summary>
    internal async Task KeepAsync(DueAlarm alarm, DateTime until, CancellationToken stop)
    {
        await using var db = database.Open(alarm.Tenant.Id);
        await db.Alarms.Where(row => row.Ticket == alarm.Ticket && row.Ordinal == alarm.Ordinal).ExecuteUpdateAsync(set => set.SetProperty(row => row.RunAt, (DateTime?)until), stop);
    }

    /// <summary>
    /// Puts an alarm off after it failed, longer each time: 1, 2, 4 minutes and so on up to six hours, by the region's clock; true when it has failed often enough and is
    /// parked instead. One that is gone stays gone.
    /// </summary>
    internal async Task<bool> PutOffAsync(DueAlarm alarm, string? why, CancellationToken stop)
    {
        const int longest = 360;
        var failure = why is { Length: > TextLength.Line } ? why[..TextLength.Line] : why;
        await using var db = database.Open(alarm.Tenant.Id);
        var rows = db.Alarms.Where(row => row.Ticket == alarm.Ticket && row.Ordinal == alarm.Ordinal);
        var attempts = await rows.Select(row => (int?)row.Attempts).SingleOrDefaultAsync(stop) ?? 0;
        var now = await regions.NowAsync(alarm.Tenant, stop);
        var parked = attempts + 1 >= options.Value.ParkAfter;
        DateTime? later = parked ? null : now.AddMinutes(Math.Min(longest, 1 << Math.Min(attempts, 10)));
        DateTime? since = parked ? now : null;
        return await rows.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Attempts, attempts + 1).SetProperty(row => row.RunAt, later).SetProperty(row => row.ParkedAt, since).SetProperty(row => row.Failure, failure),
            stop) > 0 && parked;
    }
}
