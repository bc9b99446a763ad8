using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence;
using SopEngine.Persistence.Numbers;

namespace SopEngine.Application.Tickets;

/// <summary>Gives out ticket numbers by the region's <see cref="NumberPattern"/>, counted anew each year of the region where the number shows the year.</summary>
internal static class TicketNumbers
{
    /// <summary>The next number, taken in the transaction of the filing: a filing that fails gives it back.</summary>
    /// <exception cref="InvalidOperationException">The region has no readable pattern: its file would have been refused.</exception>
    public static async Task<string> NextAsync(SopDbContext db, TenantProfile tenant, DateTime now, CancellationToken stop)
    {
        if (!NumberPattern.TryRead(tenant.TicketNumbers, out var pattern))
        {
            throw new InvalidOperationException($"Region {tenant.Id} numbers its tickets by '{tenant.TicketNumbers}', which is no pattern.");
        }

        var day = tenant.DayOf(now);
        var sequence = await NumberCounter.NextAsync(db, pattern.Text, pattern.StartsAnewEachYear ? day.Year : 0, stop);
        return pattern.Format(day, sequence);
    }
}
