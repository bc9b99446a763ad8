using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Trails;

namespace SopEngine.Host.Tests.Trails;

/// <summary>What a region's histories and seals were, to put it back after they were tampered with.</summary>
internal sealed record Snapshot(List<HistoryRow> History, List<TicketRow> Tickets, List<DayRecordRow> Records, List<DayEntriesRow> Entries)
{
    public static async Task<Snapshot> TakeAsync(SopDbContext db) => new(
        await db.History.AsNoTracking().ToListAsync(),
        await db.Tickets.AsNoTracking().ToListAsync(),
        await db.DayRecords.AsNoTracking().ToListAsync(),
        await db.DayEntries.AsNoTracking().ToListAsync());

    public async Task PutBackAsync(SopDbContext db)
    {
        await db.History.ExecuteDeleteAsync();
        await db.DayRecords.ExecuteDeleteAsync();
        await db.DayEntries.ExecuteDeleteAsync();
        foreach (var row in History.Cast<ITenantOwned>().Concat(Records).Concat(Entries))
        {
            db.Insert(row);
        }

        await db.SaveChangesAsync();
        foreach (var ticket in Tickets)
        {
            await db.Tickets.Where(row => row.Number == ticket.Number).ExecuteUpdateAsync(set => set
                .SetProperty(row => row.LastSeq, ticket.LastSeq).SetProperty(row => row.LastAt, ticket.LastAt).SetProperty(row => row.LastHash, ticket.LastHash));
        }
    }
}
