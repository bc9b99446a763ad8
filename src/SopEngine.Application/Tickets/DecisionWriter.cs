using SopEngine.Application.Calendars;
using SopEngine.Application.Documents;
using SopEngine.Application.Messages;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>Adds to a save what a decision wants done besides the ticket itself: files claimed, documents written, people told, moved due times audited.</summary>
public sealed class DecisionWriter(MessageWriter messages, DocumentWriter documents)
{
    public void Write(SopDbContext db, TicketContext context, StoredTicket after, Decision decision)
    {
        TicketFiles.Claim(db, context, after.Row.Number, decision);
        documents.Write(db, context, decision, after.Answers);
        messages.Write(db, context, after, decision);
        CalendarMoves.Write(db, context, after.Row.Number, decision);
    }
}
