using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Application.Tenants;
using SopEngine.Application.Times;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Calendars;

/// <summary>
/// Shows the ministry what a change of the nation's calendar would come to in every region: figures, told of no small group, noted in each region before anything is shown. Each region is
/// counted in a context of its own. Changes nothing.
/// </summary>
public sealed class PreviewDecree(
    FigureReads reads, ReadLog log, NationalCalendar nation, TenantCalendars calendars, SopDatabase database, IOptions<ReportingOptions> options)
{
    private const int Read = 200;

    /// <summary>The figures, for somebody who has been shown the proposal itself.</summary>
    public async Task<DecreePreview?> HandleAsync(Caller caller, CalendarPreview proposal, CancellationToken stop)
    {
        if (caller.Tenant.Kind != TenantKind.Ministry || CalendarRights.Refuse(caller) is not null)
        {
            return null;
        }

        var regions = reads.RegionsOf(caller.Tenant);
        await log.NoteAsync(caller, regions, null, $"kalender/usulan/{proposal.Number}", Read, stop);
        var found = new ConcurrentBag<DecreeRegion>();
        await EachRegion.DoAsync(regions, async (region, stopped) => found.Add(await CountAsync(region, proposal.Book, stopped)), stop);
        return new DecreePreview([.. found.OrderBy(one => one.Region.Name, StringComparer.Ordinal)], options.Value.SmallestGroup);
    }

    private async Task<DecreeRegion> CountAsync(TenantProfile region, CalendarBook after, CancellationToken stop)
    {
        await using var db = database.Open(region.Id);
        var basis = await CalendarVersions.InForceAsync(db, stop);
        var own = LocalDays.Under(basis is null ? region.Calendar : CalendarJson.Read(basis.Region), nation.Book, after);
        var trial = calendars.Trial(region, own.Region.Over(after), 0);
        var clocks = await db.Clocks.AsNoTracking().Where(clock => clock.State != ClockState.Stopped).ToListAsync(stop);
        var moves = clocks.Select(row => row.ToClock())
            .Select(clock => new ClockMove(clock, clock.Relay(trial.Find(CalendarSet.OfficeOf(clock.Calendar)))))
            .Where(move => move.Moves).ToList();
        var days = moves.Where(move => move is { Before.DueAt: not null, After.DueAt: not null })
            .Select(move => region.DayOf(move.After.DueAt!.Value).DayNumber - region.DayOf(move.Before.DueAt!.Value).DayNumber).ToList();
        return new DecreeRegion(
            region, Told(clocks.Count), Told(moves.Count), days.Count >= options.Value.SmallestGroup ? (days.Min(), days.Max()) : null, own.Kept.Length, own.GivenUp.Length);
    }

    private int? Told(int count) => count == 0 || count >= options.Value.SmallestGroup ? count : null;
}
