using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;

namespace SopEngine.Application.Facts;

/// <summary>
/// Notes which periods of a region are to be told anew: all from the month in which a changed ticket was opened up to now, since a correction or a reopening changes what was
/// counted long ago; and all when the calendar is another. The note and how far was looked are one save.
/// </summary>
public sealed class MarkKpis(TenantCalendars calendars)
{
    // no month is that much longer than another
    private const int Slack = 4;

    internal async Task RunAsync(SopDbContext db, TenantProfile tenant, DateTime now, CancellationToken stop)
    {
        if (await db.FactProgress.SingleOrDefaultAsync(stop) is not { } progress)
        {
            return; // there was never a ticket
        }

        var calendar = calendars.Of(tenant).Ordinary;
        var today = calendar.DayOf(now);
        var changed = db.TicketFacts.Where(row => row.ChangeSeq > progress.MarkedUntil);
        var last = await changed.MaxAsync(row => row.ChangeSeq, stop);
        var number = calendars.NumberOf(tenant);
        if (last is null && progress.MarkedOn == today && progress.MarkedCalendar == number)
        {
            return;
        }

        var counts = progress.MarkedCalendar == number ? changed : db.TicketFacts;
        var opened = new[] { await counts.MinAsync(row => (DateTime?)row.OpenedAt, stop), await GoneAsync(db, progress.MarkedOn, now, stop) }.Min();
        await MarkAsync(db, tenant.Id, opened is { } first ? calendar.DayOf(first) : null, today, stop);
        progress.MarkedUntil = last ?? progress.MarkedUntil;
        (progress.MarkedOn, progress.MarkedCalendar) = (today, number);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The periods from a day on are stale; those that today lies in are there in any case.</summary>
    private static async Task MarkAsync(SopDbContext db, TenantId tenant, DateOnly? first, DateOnly today, CancellationToken stop)
    {
        var known = (await db.KpiPeriods.ToListAsync(stop)).ToDictionary(row => (row.Kind, row.Start));
        foreach (var period in KpiPeriods.Between(first ?? today, today))
        {
            if (!known.TryGetValue((period.Kind, period.First), out var row))
            {
                db.Add(new KpiPeriodRow { Tenant = tenant, Kind = period.Kind, Start = period.First, Stale = true });
            }
            else if (first is not null)
            {
                row.Stale = true;
            }
        }
    }

    /// <summary>When the oldest ticket was opened whose requester has had it back for a month since the last look (KPI K8b): the one figure of a past period that time changes.</summary>
    private static async Task<DateTime?> GoneAsync(SopDbContext db, DateOnly? looked, DateTime now, CancellationToken stop)
    {
        if (looked is not { } since)
        {
            return null; // all is told anew
        }

        // midnight in UTC, and a day more for whatever zone the region is in
        var from = since.AddDays(-1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var asked = from.AddMonths(-1).AddDays(-Slack);
        var waiting = await db.TicketFacts.Where(row => row.ClosedAt == null && row.Status == TicketStatus.Waiting && row.LastReturnedAt >= asked)
            .Select(row => new { row.OpenedAt, row.LastReturnedAt }).ToListAsync(stop);
        return waiting.Where(row => row.LastReturnedAt?.AddMonths(1) is { } gone && gone >= from && gone < now).Min(row => (DateTime?)row.OpenedAt);
    }
}
