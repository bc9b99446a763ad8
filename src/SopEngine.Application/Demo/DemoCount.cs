using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Demo;

/// <summary>Counts what a region has, for whoever looks whether it is believable.</summary>
public sealed class DemoCount(SopDatabase database)
{
    internal async Task<DemoRegionReport> OfAsync(
        TenantProfile tenant, DemoSpan span, (int Alarms, IReadOnlyDictionary<string, int> Refused) acts, CancellationToken stop)
    {
        await using var db = database.Open(tenant.Id);
        var closed = (await db.Tickets.Where(row => row.Status == TicketStatus.Closed).Select(row => row.Number).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        var late = await db.Clocks.AsNoTracking()
            .Where(row => row.Owner == OwnerSide.Provider && row.Kind != ClockKind.National && row.StoppedAt > row.DueAt)
            .Select(row => row.Ticket).Distinct().ToListAsync(stop);
        return new DemoRegionReport(tenant, span.From, span.Until, await db.Tickets.CountAsync(stop), closed.Count, late.Count(closed.Contains), acts.Alarms, acts.Refused);
    }
}
