using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>
/// Has every region take over what the ministry put in force, each in a save of its own and at most once: the region's new version names the ministry's. What has no such version
/// is what is left to do, so that a pass which dies is taken up where it stood. Decrees are taken over in the order in which they were applied.
/// </summary>
public sealed class SpreadDecree(
    TenantRegistry tenants, NationalVersions versions, NationalCalendar nation, TenantCalendars calendars, CommandAttempts attempts, SopDatabase database, TimeProvider time,
    ILogger<SpreadDecree> log)
{
    public async Task RunAsync(CancellationToken stop)
    {
        await versions.ReloadAsync(stop);
        if (versions.Ministry is not { } ministry)
        {
            return;
        }

        foreach (var number in await UnspreadAsync(ministry, stop))
        {
            await SpreadAsync(ministry, number, stop);
        }
    }

    private async Task<List<int>> UnspreadAsync(TenantProfile ministry, CancellationToken stop)
    {
        await using var db = database.Open(ministry.Id);
        return await db.CalendarVersions.Where(row => row.State == CalendarVersionState.Applied && row.SpreadAt == null).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(stop);
    }

    private async Task SpreadAsync(TenantProfile ministry, int number, CancellationToken stop)
    {
        var decree = await DecreeAsync(ministry, number, stop);
        var left = 0;
        await EachRegion.DoAsync(
            tenants.All.Where(tenant => tenant.Kind == TenantKind.Region),
            async (region, stopped) =>
            {
                if (!await IsTakenAsync(region, decree, stopped))
                {
                    Interlocked.Increment(ref left);
                }
            },
            stop);
        if (left == 0)
        {
            // where it is not told now, the next pass finds nothing left to do and tells it
            await attempts.RunAsync(() => FinishAsync(ministry, number, stop), stop);
        }
    }

    private async Task<NationalDecree> DecreeAsync(TenantProfile ministry, int number, CancellationToken stop)
    {
        await using var db = database.Open(ministry.Id);
        var row = await db.CalendarVersions.AsNoTracking().SingleAsync(row => row.Number == number, stop);
        var before = await db.CalendarVersions.Where(other => other.State == CalendarVersionState.Applied && other.Number < number)
            .OrderByDescending(other => other.Number).Select(other => other.Book).FirstOrDefaultAsync(stop);
        return new NationalDecree(ministry, row, before is null ? nation.File : CalendarJson.Read(before), CalendarJson.Read(row.Book));
    }

    /// <summary>Another host's pass may have been first, or the ministry's own clocks are laid meanwhile: then it is tried again.</summary>
    private async Task<Result<CalendarVersionRow>> FinishAsync(TenantProfile ministry, int number, CancellationToken stop)
    {
        await using var db = database.Open(ministry.Id);
        var row = await db.CalendarVersions.SingleAsync(row => row.Number == number, stop);
        if (row.SpreadAt is null)
        {
            row.SpreadAt = time.Now();
            await db.SaveChangesAsync(stop);
            log.DecreeSpread(number);
        }

        return row;
    }

    private async Task<bool> IsTakenAsync(TenantProfile region, NationalDecree decree, CancellationToken stop)
    {
        try
        {
            var taken = await attempts.RunAsync(() => AttemptAsync(region, decree, stop), stop);
            if (taken.Problem is { } problem)
            {
                log.DecreeNotTaken(region.Id, decree.Row.Number, problem.Code);
                return false;
            }

            await calendars.ReloadAsync(region, stop);
            return true;
        }
        catch (JsonException broken)
        {
            // one region whose stored calendar cannot be read must not keep the others from theirs
            log.DecreeNotTaken(region.Id, decree.Row.Number, broken.Message);
            return false;
        }
    }

    private async Task<Result<NationalDecree>> AttemptAsync(TenantProfile region, NationalDecree decree, CancellationToken stop)
    {
        await using var db = database.Open(region.Id);
        if (await db.CalendarVersions.AnyAsync(row => row.Nation == decree.Row.Number, stop))
        {
            return decree;
        }

        var latest = await db.CalendarVersions.OrderByDescending(row => row.Number).Select(row => (int?)row.Number).FirstOrDefaultAsync(stop) ?? 0;
        var basis = await CalendarVersions.InForceAsync(db, stop);
        db.CalendarVersions.Add(decree.In(region, basis, latest + 1, time.Now()));
        foreach (var open in await db.CalendarVersions.Where(row => row.State == CalendarVersionState.Proposed).OrderBy(row => row.Number).ToListAsync(stop))
        {
            // what the region was working on goes on under a new number, over the decree: looked at anew before it is applied
            open.State = CalendarVersionState.Discarded;
            db.CalendarVersions.Add(decree.Over(open, ++latest + 1));
        }

        await db.SaveChangesAsync(stop);
        return decree;
    }
}
