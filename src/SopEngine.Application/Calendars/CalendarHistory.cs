using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Search;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Calendars;

namespace SopEngine.Application.Calendars;

/// <summary>The versions of a region's calendar: those that were in force, what each moved, and the one that waits.</summary>
public sealed class CalendarHistory(CalendarCompiler compiler, TicketRights rights, SopDatabase database)
{
    /// <summary>How many moved clocks of one version are listed.</summary>
    public const int MostShown = 500;

    /// <summary>Newest first; what was given up is left out.</summary>
    public async Task<IReadOnlyList<CalendarVersionView>> AllAsync(TenantProfile tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        return await db.CalendarVersions.AsNoTracking()
            .Where(row => row.State != CalendarVersionState.Discarded)
            .OrderByDescending(row => row.Number)
            .Select(row => new CalendarVersionView
            {
                Number = row.Number,
                IsOpen = row.State == CalendarVersionState.Proposed,
                MadeAt = row.MadeAt,
                MadeBy = row.MadeBy,
                AppliedAt = row.AppliedAt,
                AppliedBy = row.AppliedBy,
                Ground = row.Ground,
                IsLaid = row.LaidAt != null,
                Moved = row.Moved,
            })
            .ToListAsync(stop);
    }

    /// <summary>The number of the proposal that waits; null for none.</summary>
    public async Task<int?> OpenAsync(TenantProfile tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        return await db.CalendarVersions.Where(row => row.State == CalendarVersionState.Proposed).MaxAsync(row => (int?)row.Number, stop);
    }

    public async Task<CalendarDraft> DraftAsync(TenantProfile tenant, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var open = await db.CalendarVersions.AsNoTracking()
            .Where(row => row.State == CalendarVersionState.Proposed).OrderByDescending(row => row.Number).FirstOrDefaultAsync(stop);
        var basis = open ?? await CalendarVersions.InForceAsync(db, stop);
        var region = basis is null ? compiler.Own(tenant) : CalendarJson.Read(basis.Region);
        return new CalendarDraft(open?.Number, region, region.Over(compiler.Under(tenant)));
    }

    /// <summary>The clocks that a version moved, of the tickets the caller is an officer of; null for who is nobody's officer.</summary>
    public async Task<IReadOnlyList<CalendarMoveView>?> MovesAsync(Caller caller, int number, CancellationToken stop)
    {
        if (await rights.OfficerOfAsync(caller, stop) is not { Count: > 0 } officerOf)
        {
            return null;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var moves =
            from move in db.CalendarMoves.AsNoTracking()
            join ticket in db.Tickets.AsNoTracking() on move.Ticket equals ticket.Number
            where move.Number == number && officerOf.Contains(ticket.Sop)
            orderby move.Ticket, move.Clock
            select new CalendarMoveView(move.Ticket, move.Clock, move.Before, move.After);
        return await moves.Take(MostShown).ToListAsync(stop);
    }
}
