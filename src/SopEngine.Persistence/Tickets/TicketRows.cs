using Microsoft.EntityFrameworkCore;

namespace SopEngine.Persistence.Tickets;

/// <summary>Every row of one ticket, for looking at; the context does not follow them.</summary>
internal sealed record TicketRows(
    TicketRow Ticket, List<HistoryRow> History, List<WorkItemRow> Items, List<ClockRow> Clocks, List<AlarmRow> Alarms)
{
    public static async Task<TicketRows?> ReadAsync(SopDbContext db, string number, CancellationToken stop)
    {
        var ticket = await db.Tickets.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, stop);
        return ticket is null ? null : new(
            ticket,
            await db.History.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Seq).ToListAsync(stop),
            await db.WorkItems.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Ordinal).ToListAsync(stop),
            await db.Clocks.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Ordinal).ToListAsync(stop),
            await db.Alarms.AsNoTracking().Where(row => row.Ticket == number).OrderBy(row => row.Ordinal).ToListAsync(stop));
    }
}
