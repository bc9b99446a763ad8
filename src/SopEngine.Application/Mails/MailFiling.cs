using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Mails;

namespace SopEngine.Application.Mails;

/// <summary>Makes a ticket of a mail, in the transaction of the filing: the mail is done with, and its attachments are the ticket's.</summary>
internal static class MailFiling
{
    /// <summary>Why it cannot be; null when it is added to what is about to be saved.</summary>
    public static async Task<Problem?> TakeAsync(SopDbContext db, TicketContext context, string mail, string number, CancellationToken stop)
    {
        if (!Guid.TryParse(mail, out var key) || await db.IncomingMails.SingleOrDefaultAsync(known => known.Id == key, stop) is not { } row)
        {
            return new MailProblems.MailNotFound(mail);
        }

        if (row.State != MailState.Waiting)
        {
            return new MailProblems.MailDecided(row.DecidedBy, row.Ticket);
        }

        (row.State, row.Ticket, row.DecidedBy, row.DecidedAt) = (MailState.Filed, number, context.Actor.UserName, context.Now);
        var ids = MailFiles.Of(row);
        foreach (var file in ids.Count == 0 ? [] : await db.Files.Where(file => ids.Contains(file.Id) && file.Ticket == null).ToListAsync(stop))
        {
            file.Ticket = number;
        }

        return null;
    }
}
