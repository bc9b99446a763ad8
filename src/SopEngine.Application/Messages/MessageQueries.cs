using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Inbox;

namespace SopEngine.Application.Messages;

/// <summary>The caller's messages, newest first.</summary>
public sealed class MessageQueries(SopDatabase database)
{
    public async Task<Result<Page<MessageView>>> ListAsync(Caller caller, bool unread, int? limit, string? next, CancellationToken stop)
    {
        if (PageKey.Refuse(limit) is { } error)
        {
            return new TicketProblems.FormInvalid([error]);
        }

        await using var db = database.Open(caller.Tenant.Id);
        var rows = Mine(db, caller, unread);
        if (next is not null)
        {
            if (PageKey.Read(next, 2) is not [var at, var id] || PageKey.Instant(at) is not { } before || !Guid.TryParse(id, out var last))
            {
                return PageKey.Foreign();
            }

            rows = rows.Where(row => row.At < before || (row.At == before && row.Id.CompareTo(last) < 0));
        }

        var most = limit ?? PageKey.Most;
        var found = await rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(most + 1).ToListAsync(stop);
        var shown = found.Take(most).ToList();
        return new Page<MessageView>(
            [.. shown.Select(row => View(caller, row))],
            found.Count > most ? PageKey.Write(shown[^1].At, shown[^1].Id) : null);
    }

    public async Task<int> CountUnreadAsync(Caller caller, CancellationToken stop)
    {
        await using var db = database.Open(caller.Tenant.Id);
        return await Mine(db, caller, unread: true).CountAsync(stop);
    }

    private static IQueryable<InboxRow> Mine(SopDbContext db, Caller caller, bool unread)
    {
        var me = caller.Actor.UserName;
        var mine = db.Inbox.AsNoTracking().Where(row => row.Recipient == me);
        return unread ? mine.Where(row => row.ReadAt == null) : mine;
    }

    private static MessageView View(Caller caller, InboxRow row) => new(
        row.Id.ToString(), row.Ticket, row.Step, row.Subject, row.Body, caller.Tenant.At(row.At), caller.Tenant.At(row.ReadAt));
}
