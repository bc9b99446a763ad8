using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Calls;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tickets;
using SopEngine.Application.Times;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Calendars;

/// <summary>
/// Lays open clocks on the calendar in force, ticket by ticket, each in its own transaction with its history entry and its line in the audit of the change. It keeps no
/// place: what is still on an earlier version is what is left to do, so that a pass which dies is taken up where it stood and no clock is laid twice.
/// </summary>
public sealed class RelayOpenClocks(
    TenantRegistry tenants, TenantCalendars calendars, TicketCommandRunner runner, SopDatabase database, TimeProvider time, ILogger<RelayOpenClocks> log)
{
    private const int PageSize = 200;

    /// <summary>A command that was under way when a version was applied, or another host that had not heard of it, may still begin a clock on the one before.</summary>
    private static readonly TimeSpan _stragglers = TimeSpan.FromHours(1);

    /// <summary>Looks in all regions for a version that another host has put in force, and for clocks that are not on it yet.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        foreach (var tenant in tenants.All)
        {
            await RunAsync(tenant, stop);
        }
    }

    /// <summary>One region, to the end. True when no clock is left on an earlier version.</summary>
    public async Task<bool> RunAsync(TenantProfile tenant, CancellationToken stop)
    {
        await calendars.ReloadAsync(tenant, stop);
        if (await UnlaidAsync(tenant, stop) is not { } version)
        {
            return true;
        }

        var failed = new HashSet<string>(StringComparer.Ordinal);
        var ground = version.Ground is { } why ? $"Kalender versi {version.Number}: {why}" : $"Kalender versi {version.Number} berlaku";
        while (await NextAsync(tenant, failed, stop) is { Count: > 0 } tickets)
        {
            foreach (var ticket in tickets)
            {
                var answer = await runner.RunAsync(new Caller(tenant, Actor.System), ticket, new TicketAct(new TicketCommand.RelayClocks(ground)), null, stop);
                if (answer.Problem is { } problem)
                {
                    log.CalendarNotLaid(tenant.Id, ticket, problem.Code);
                    failed.Add(ticket);
                }
            }
        }

        if (failed.Count == 0)
        {
            await FinishAsync(tenant, version, stop);
        }

        return failed.Count == 0;
    }

    private async Task<CalendarVersionRow?> UnlaidAsync(TenantProfile tenant, CancellationToken stop)
    {
        var recently = time.Now() - _stragglers;
        await using var db = database.Open(tenant.Id);
        return await db.CalendarVersions.AsNoTracking()
            .Where(row => row.State == CalendarVersionState.Applied && (row.LaidAt == null || row.AppliedAt > recently))
            .OrderByDescending(row => row.Number)
            .FirstOrDefaultAsync(stop);
    }

    private async Task<List<string>> NextAsync(TenantProfile tenant, HashSet<string> failed, CancellationToken stop)
    {
        var current = calendars.Of(tenant).Current.Select(calendar => calendar.Version).ToList();
        await using var db = database.Open(tenant.Id);
        var stale = await db.Clocks.AsNoTracking()
            .Where(row => row.State != ClockState.Stopped && !current.Contains(row.Calendar))
            .Select(row => row.Ticket).Distinct().OrderBy(ticket => ticket)
            .Take(PageSize + failed.Count)
            .ToListAsync(stop);
        return [.. stale.Where(ticket => !failed.Contains(ticket))];
    }

    private async Task FinishAsync(TenantProfile tenant, CalendarVersionRow version, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var now = time.Now();
        foreach (var row in await db.CalendarVersions.Where(row => row.State == CalendarVersionState.Applied && (row.LaidAt == null || row.Number == version.Number)).ToListAsync(stop))
        {
            row.LaidAt ??= now;
            row.Moved = await db.CalendarMoves.CountAsync(move => move.Number == row.Number, stop);
        }

        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (WriteConflictException)
        {
            // another pass, or the act that applied the version, counts the same and was first
            return;
        }

        if (version.LaidAt is null)
        {
            var moved = await db.CalendarMoves.CountAsync(move => move.Number == version.Number, stop);
            log.CalendarLaid(tenant.Id, version.Number, moved);
        }
    }
}
