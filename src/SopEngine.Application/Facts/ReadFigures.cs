using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calendars;
using SopEngine.Application.Sops;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;

namespace SopEngine.Application.Facts;

/// <summary>Tells a region's figures of some days from its facts.</summary>
public sealed class ReadFigures(SopDatabase database, TenantCalendars calendars, SopRegistry sops)
{
    /// <param name="tenant">The region.</param>
    /// <param name="first">The first day there.</param>
    /// <param name="last">The last day there, not before the first.</param>
    /// <param name="asAt">When they are told (UTC): what came later is not known.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<KpiFigures> ReadAsync(TenantProfile tenant, DateOnly first, DateOnly last, DateTime asAt, CancellationToken stop)
    {
        var (source, period) = await ReadSourceAsync(tenant, first, last, asAt, stop);
        return KpiFigures.Of(source, period);
    }

    /// <summary>What figures of those days are told from, for whoever tells more than one thing from it.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<(KpiSource Source, KpiPeriod Period)> ReadSourceAsync(TenantProfile tenant, DateOnly first, DateOnly last, DateTime asAt, CancellationToken stop)
    {
        await calendars.ReloadAsync(tenant, stop);
        var days = Days.Of(calendars.Of(tenant).Ordinary, first, last);
        return (await SourceAsync(tenant, days, stop), new KpiPeriod(days.From, days.To, asAt));
    }

    /// <summary>The same, and beside the whole region, under an empty name, each SOP that had a ticket.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<IReadOnlyDictionary<string, KpiFigures>> ReadBySopAsync(TenantProfile tenant, DateOnly first, DateOnly last, DateTime asAt, CancellationToken stop)
    {
        var (source, period) = await ReadSourceAsync(tenant, first, last, asAt, stop);
        var whole = KpiFigures.Of(source, period);
        var sops = source.Tickets.Select(ticket => ticket.Sop).Distinct().ToList();
        var told = sops.ToDictionary(sop => sop, sop => sops.Count == 1 ? whole : KpiFigures.Of(source.Only(sop), period));
        told.Add("", whole);
        return told;
    }

    /// <summary>All facts of the tickets that were there before the last day's end and have not ended before the first, unless they did rows that were due only then.</summary>
    private async Task<KpiSource> SourceAsync(TenantProfile tenant, Days days, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var (from, to) = (days.From, days.To);
        var early = db.StepFacts.Where(row => row.DueOn >= days.First && row.DueOn <= days.Last && row.EndedAt < from).Select(row => row.Ticket);
        var tickets = db.TicketFacts.AsNoTracking().Where(row => row.OpenedAt < to && (row.ClosedAt == null || row.ClosedAt >= from || early.Contains(row.Ticket)));
        var found = await tickets.ToListAsync(stop);
        var steps = await db.StepFacts.AsNoTracking().Where(row => tickets.Any(ticket => ticket.Ticket == row.Ticket)).ToListAsync(stop);
        var pauses = await db.PauseFacts.AsNoTracking().Where(row => tickets.Any(ticket => ticket.Ticket == row.Ticket)).ToListAsync(stop);
        var ratings = await db.RatingFacts.AsNoTracking().Where(row => row.At >= from && row.At < to).ToListAsync(stop);
        // what is in force says what can be told even where nothing happened
        var traits = sops.InForce(tenant.Id).ToDictionary(sop => (sop.Running.Sop, sop.Running.Revision), sop => SopTraits.Of(sop.Running));
        foreach (var (sop, revision) in found.Select(ticket => (ticket.Sop, ticket.Revision)).Distinct())
        {
            if (await sops.FindAsync(tenant.Id, sop, revision, stop) is { } loaded)
            {
                traits[(sop, revision)] = SopTraits.Of(loaded.Running);
            }
        }

        return new KpiSource(found, steps, pauses, ratings, traits, calendars.Of(tenant));
    }
}
