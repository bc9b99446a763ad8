using SopEngine.Application.Sops.Shipped;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Facts;

/// <summary>Adds to a command's save what its entries mean for the ticket's facts, so that no figure differs from what happened.</summary>
internal static class FactWriter
{
    /// <summary>
    /// Facts that do not reach up to the command's first entry (the ticket was written by a program that kept none) are left as they are: they say up to where they count, and
    /// <see cref="CountAnew"/> finds them.
    /// </summary>
    /// <param name="db">The save.</param>
    /// <param name="context">Around the ticket.</param>
    /// <param name="before">The ticket as the command found it, with its facts if they were read; null when it is being filed.</param>
    /// <param name="after">The ticket as it then is.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="stop">Ends the reading.</param>
    public static async Task WriteAsync(SopDbContext db, TicketContext context, StoredTicket? before, StoredTicket after, Decision decision, CancellationToken stop)
    {
        // figures are about what a region does for others: how it writes its SOPs is none of them
        if (ShippedSops.Has(context.Sop.Sop))
        {
            return;
        }

        var known = before is null ? TicketFacts.None : before.Facts ?? await FactStore.LoadAsync(db, after.Row.Number, stop);
        if ((known.Ticket?.Seq ?? 0) == after.Row.LastSeq - decision.History.Count)
        {
            var setting = new FactSetting(context.Sop, context.Tenant, context.Calendars);
            FactStore.Write(db, known, FactFold.Apply(setting, db.Tenant, before?.State ?? TicketState.Empty, known, decision.History, after.Row.LastSeq));
        }
    }
}
