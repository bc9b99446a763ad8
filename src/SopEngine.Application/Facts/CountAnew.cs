using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Shipped;
using SopEngine.Application.Tenants;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Writing;

namespace SopEngine.Application.Facts;

/// <summary>
/// Counts tickets whose facts do not reach up to their last history entry from the beginning: those that were there before facts were kept, and those that a program without
/// facts went on with. May be cut off and begun again at any time; a ticket that moves meanwhile is found the next time.
/// </summary>
public sealed class CountAnew(TenantRegistry tenants, TenantCalendars calendars, SopRegistry sops, SopDatabase database)
{
    private const int Page = 200;

    /// <summary>How many tickets were counted.</summary>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var counted = 0;
        foreach (var tenant in tenants.All)
        {
            await calendars.ReloadAsync(tenant, stop);
            for (string? after = null; await BehindAsync(tenant.Id, after, stop) is { Count: > 0 } behind; after = behind[^1])
            {
                foreach (var number in behind)
                {
                    counted += await CountAsync(tenant, number, stop) ? 1 : 0;
                }
            }
        }

        return counted;
    }

    private async Task<List<string>> BehindAsync(TenantId tenant, string? after, CancellationToken stop)
    {
        await using var db = database.Open(tenant);
        var shipped = ShippedSops.Ids;
        return await db.Tickets.Where(row => after == null || row.Number.CompareTo(after) > 0)
            .Where(row => !shipped.Contains(row.Sop) && !db.TicketFacts.Any(fact => fact.Ticket == row.Number && fact.Seq == row.LastSeq))
            .OrderBy(row => row.Number).Select(row => row.Number).Take(Page).ToListAsync(stop);
    }

    private async Task<bool> CountAsync(TenantProfile tenant, string number, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var head = await db.Tickets.Where(row => row.Number == number).Select(row => new { row.Sop, row.Revision }).SingleAsync(stop);
        if (await sops.FindAsync(tenant.Id, head.Sop, head.Revision, stop) is not { } sop)
        {
            return false;
        }

        var history = await db.History.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Seq).ToListAsync(stop);
        var setting = new FactSetting(sop.Running, tenant, calendars.Of(tenant));
        var facts = FactFold.Apply(setting, tenant.Id, TicketState.Empty, TicketFacts.None, history.Select(row => row.ToEntry()), history[^1].Seq);
        try
        {
            await FactStore.ExchangeAsync(db, facts, stop);
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (WriteConflictException)
        {
            return false; // it moved, or another host counted it: what is behind then is found by the next pass
        }
    }
}
