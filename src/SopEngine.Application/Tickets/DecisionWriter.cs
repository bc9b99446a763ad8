using SopEngine.Application.Calendars;
using SopEngine.Application.Facts;
using SopEngine.Application.Messages;
using SopEngine.Application.Papers;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence;

namespace SopEngine.Application.Tickets;

/// <summary>Adds to a save what a decision wants done besides the ticket itself: files claimed, papers written and signed, people told, moved due times audited, facts counted.</summary>
public sealed class DecisionWriter(MessageWriter messages, PaperWriter papers, PaperSigner signer)
{
    /// <param name="db">The save.</param>
    /// <param name="context">Around the ticket, as it was decided on.</param>
    /// <param name="before">The ticket as it was found; null when it is being filed.</param>
    /// <param name="after">The ticket as it then is.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="signature">The detached signature that goes with it; null for none.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <param name="from">The revision that the ticket is moved from; null where it stays on its own.</param>
    public async Task WriteAsync(
        SopDbContext db, TicketContext context, StoredTicket? before, StoredTicket after, Decision decision, byte[]? signature, CancellationToken stop, SopRevision? from = null)
    {
        TicketFiles.Claim(db, context, after.Row.Number, decision);
        await papers.WriteAsync(db, context, after, decision, stop);
        signer.Write(db, context, after.Row.Number, decision, signature);
        messages.Write(db, context, after, decision);
        CalendarMoves.Write(db, context, after.Row.Number, decision);
        await FactWriter.WriteAsync(db, context, before, after, decision, from, stop);
    }
}
