using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Papers;
using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Papers;

/// <summary>The papers of a ticket.</summary>
public static class TicketPapers
{
    /// <summary>In the order in which they were issued; nothing is asked of the database where the SOP has none that must come back.</summary>
    public static async Task<IReadOnlyList<IssuedPaper>> ReturningAsync(SopDbContext db, TicketContext context, string ticket, CancellationToken stop) =>
        context.Tenant.Papers.Any(rule => rule.Sop == context.Sop.Sop && rule.Return is not null) ? await OfAsync(db, ticket, stop) : [];

    /// <summary>In the order in which they were issued.</summary>
    public static async Task<IReadOnlyList<IssuedPaper>> OfAsync(SopDbContext db, string ticket, CancellationToken stop)
    {
        var rows = await db.Papers.AsNoTracking().Where(row => row.Ticket == ticket).OrderBy(row => row.Ordinal).ToListAsync(stop);
        return [.. rows.Select(row => row.ToPaper())];
    }
}
