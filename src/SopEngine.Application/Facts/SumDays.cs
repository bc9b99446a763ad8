using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Facts;

/// <summary>Makes a region's daily sums of some days anew, and writes what differs. Gives the same however often it is done.</summary>
public sealed class SumDays(TenantCalendars calendars)
{
    /// <summary>Which sums are made: another number than the one kept with a region, and all its days are summed up once more.</summary>
    internal const int Kept = 2;

    /// <summary>Adds the sums to a save.</summary>
    /// <param name="db">The save.</param>
    /// <param name="tenant">The region.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not after today.</param>
    /// <param name="now">When (UTC).</param>
    /// <param name="stop">Ends the reading.</param>
    internal async Task WriteAsync(SopDbContext db, TenantProfile tenant, DateOnly first, DateOnly last, DateTime now, CancellationToken stop)
    {
        var set = calendars.Of(tenant);
        var days = Days.Of(set.Ordinary, first, last);
        var (from, to) = (days.From, days.To);
        var steps = await db.StepFacts.AsNoTracking()
            .Where(row => row.Owner == OwnerSide.Provider && row.Sla != StepSla.None && row.DueOn <= last && (row.DueOn >= first || row.EndedAt == null || row.EndedAt >= from)).ToListAsync(stop);
        var pauses = (await PausesAsync(db, steps.Where(step => step.Pauses > 0).Select(step => step.Ticket), stop)).ToLookup(pause => (pause.Ticket, pause.Item));
        RowExchange.Add(
            db,
            await db.SlaDays.AsNoTracking().Where(row => row.On >= first && row.On <= last).ToListAsync(stop),
            new SlaDays(tenant.Id, set, now).Sum(days, steps, pauses),
            row => (row.On, row.Sop, row.Revision, row.Phase));
        var tickets = await db.TicketFacts.AsNoTracking()
            .Where(row => row.OpenedAt < to && (row.ClosedOn == null || row.ClosedOn >= first)).ToListAsync(stop);
        RowExchange.Add(
            db,
            await db.TicketDays.AsNoTracking().Where(row => row.On >= first && row.On <= last).ToListAsync(stop),
            new TicketDays(tenant.Id, now).Sum(days, tickets, await OpenAsync(db, from, to, stop)),
            row => (row.On, row.Sop, row.Revision));
        RowExchange.Add(
            db,
            await db.DeviationDays.AsNoTracking().Where(row => row.On >= first && row.On <= last).ToListAsync(stop),
            DeviationDays.Sum(tenant.Id, days, await db.DeviationFacts.AsNoTracking().Where(row => row.On >= first && row.On <= last).ToListAsync(stop)),
            row => (row.On, row.Sop, row.Revision, row.Kind));
    }

    private static async Task<IEnumerable<(IReadOnlyList<StepFact> Steps, IReadOnlyList<PauseFact> Pauses)>> OpenAsync(
        SopDbContext db, DateTime from, DateTime to, CancellationToken stop)
    {
        var steps = await db.StepFacts.AsNoTracking()
            .Where(row => db.StepFacts.Any(open => open.Ticket == row.Ticket && open.ActiveAt < to && (open.EndedAt == null || open.EndedAt > from))).ToListAsync(stop);
        var pauses = (await PausesAsync(db, steps.Where(step => step.Pauses > 0).Select(step => step.Ticket), stop)).ToLookup(pause => pause.Ticket);
        return steps.GroupBy(step => step.Ticket).Select(ticket => ((IReadOnlyList<StepFact>)[.. ticket.OrderBy(step => step.Ordinal)], (IReadOnlyList<PauseFact>)[.. pauses[ticket.Key]]));
    }

    private static async Task<List<PauseFact>> PausesAsync(SopDbContext db, IEnumerable<string> tickets, CancellationToken stop)
    {
        var found = new List<PauseFact>();
        foreach (var some in tickets.Distinct().Chunk(500))
        {
            found.AddRange(await db.PauseFacts.AsNoTracking().Where(row => some.Contains(row.Ticket)).ToListAsync(stop));
        }

        return found;
    }
}
